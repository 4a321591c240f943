import type { Metadata } from 'next';
import Link from 'next/link';
import { BeginForm } from '@/components/desk/account/codes/begin-form';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { Part } from '@/components/desk/parts/part';
import { getOwnCodes } from '@/lib/accounts/codes/own-codes';
import { pageStaff } from '../../../page-staff';
import { beginCodesAction, turnOnCodesAction } from './actions';
import { CodesOn } from './codes-on';

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
        <CodesOn since={since} left={left} isRequired={isRequired} />
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
