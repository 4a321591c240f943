import type { Metadata } from 'next';
import Link from 'next/link';
import { BeginForm } from '@/components/desk/account/codes/begin-form';
import styles from '@/components/desk/account/codes/codes.module.css';
import { PasswordAct } from '@/components/desk/account/codes/password-act';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
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
    <div className={`stack ${styles.part}`} key={done}>
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
          <h2>Another phone</h2>
          <p>The codes of the old phone and the old recovery codes end. You stay signed in here alone.</p>
          <BeginForm begin={beginCodesAction} turnOn={turnOnCodesAction} label="Set up another phone" />
          <h2>New recovery codes</h2>
          <PasswordAct
            action={renewRecoveryAction}
            field="Password for new recovery codes"
            label="Make new recovery codes"
          />
          <h2>Turn codes off</h2>
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
        </>
      ) : (
        <>
          <p>
            After your password, the sign-in then asks for six digits that your phone shows. Who learns your
            password alone stays out. All your other browsers are signed out.
          </p>
          <BeginForm begin={beginCodesAction} turnOn={turnOnCodesAction} label="Set up codes" />
        </>
      )}
      <p>
        <Link href="/admin/account" prefetch={false}>
          Back to your account
        </Link>
      </p>
    </div>
  );
}
