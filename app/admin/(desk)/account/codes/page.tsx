import type { Metadata } from 'next';
import Link from 'next/link';
import { BeginForm } from '@/components/desk/account/codes/begin-form';
import { PasswordAct } from '@/components/desk/account/codes/password-act';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { Part } from '@/components/desk/parts/part';
import { getOwnCodes } from '@/lib/accounts/codes/own-codes';
import { formatInstant } from '@/lib/dates';
import { pageStaff } from '../../../page-staff';
import { beginCodesAction, renewRecoveryAction, turnOffCodesAction, turnOnCodesAction } from './actions';

export const metadata: Metadata = { title: 'Codes at sign-in' };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function CodesPage({ searchParams }: Props) {
  const staff = await pageStaff('account.keep-own');
  const { done } = await searchParams;
  const { since, left, isRequired } = await getOwnCodes(staff);
  return (
    <div className="stack" key={done}>
      <PageHeader title="Codes at sign-in" />
      {done === 'off' && (
        <ArrivalNotice>Codes are off. Your password alone signs you in again.</ArrivalNotice>
      )}
      {since ? (
        <>
          <p>
            On since {formatInstant(since)}.{' '}
            {left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.
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
      ) : (
        <Part
          title="Set up codes"
          about="After your password, the sign-in then asks for six digits that your phone shows. Who learns your password alone stays out. All your other browsers are signed out."
        >
          <BeginForm begin={beginCodesAction} turnOn={turnOnCodesAction} label="Set up codes" />
        </Part>
      )}
      <p>
        <Link href="/admin/account" prefetch={false}>
          Back to your account
        </Link>
      </p>
    </div>
  );
}
