import { BeginForm } from '@/components/desk/account/codes/begin-form';
import { PasswordAct } from '@/components/desk/account/codes/password-act';
import { Part } from '@/components/desk/parts/part';
import { formatInstant } from '@/lib/dates';
import { beginCodesAction, renewRecoveryAction, turnOffCodesAction, turnOnCodesAction } from './actions';

interface CodesOnProps {
  /** An instant, ISO 8601 in UTC. */
  since: string;
  /** Recovery codes that were not spent yet. */
  left: number;
  isRequired: boolean;
}

/** What somebody can do whose sign-in asks for codes: another phone, new recovery codes, none at all. */
export function CodesOn({ since, left, isRequired }: CodesOnProps) {
  return (
    <>
      <p>
        On since {formatInstant(since)}. {left === 1 ? 'One recovery code is' : `${left} recovery codes are`}{' '}
        left.
      </p>
      <Part
        title="Another phone"
        about="The codes of the old phone and the old recovery codes end. You stay signed in here alone."
      >
        <BeginForm begin={beginCodesAction} turnOn={turnOnCodesAction} label="Set up another phone" />
      </Part>
      <Part
        title="New recovery codes"
        about="Ten new ones, shown once. Those that you have do not work any more."
      >
        <PasswordAct
          action={renewRecoveryAction}
          field="Password for new recovery codes"
          label="Make new recovery codes"
        />
      </Part>
      <Part
        title="Turn codes off"
        about={isRequired ? undefined : 'Your password alone signs you in from then on.'}
      >
        {isRequired ? (
          <p>Your role has to sign in with codes, so they stay on.</p>
        ) : (
          <PasswordAct
            action={turnOffCodesAction}
            field="Password to turn codes off"
            label="Turn codes off"
            kind="danger"
          />
        )}
      </Part>
    </>
  );
}
