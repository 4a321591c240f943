import type { Metadata } from 'next';
import { CodesSummary } from '@/components/desk/account/codes/codes-summary';
import { NameForm } from '@/components/desk/account/name-form';
import { PasswordForm } from '@/components/desk/account/password-form';
import { ReviewMailsForm } from '@/components/desk/account/review-mails-form';
import { SessionsTable } from '@/components/desk/account/sessions-table';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { can } from '@/lib/accounts/abilities';
import { getOwnCodes } from '@/lib/accounts/codes/own-codes';
import { listOwnSessions } from '@/lib/accounts/own/sessions';
import { roleWords } from '@/lib/accounts/people/schema';
import { getReviewMails } from '@/lib/articles/flow/review/keep-review-mails';
import { pageStaff } from '../../page-staff';
import {
  changeNameAction,
  changePasswordAction,
  endOtherSessionsAction,
  endSessionAction,
  keepReviewMailsAction,
} from './actions';

export const metadata: Metadata = { title: 'Your account' };

const doneWords: Record<string, string> = {
  name: 'Name saved.',
  password: 'Password changed. All your other browsers are signed out.',
  session: 'Signed out there.',
  mails: 'Saved. You are told as you chose.',
};

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const staff = await pageStaff('account.keep-own');
  const { done = '' } = await searchParams;
  const [sessions, codes, reviewMails] = await Promise.all([
    listOwnSessions(staff),
    getOwnCodes(staff),
    getReviewMails(staff),
  ]);
  return (
    <div className="stack" key={`${done}-${sessions.length}-${reviewMails}`}>
      <PageHeader title="Your account" />
      {doneWords[done] && <ArrivalNotice>{doneWords[done]}</ArrivalNotice>}
      <p>
        You sign in as <strong>{staff.email}</strong>. {roleWords[staff.role].label}:{' '}
        {roleWords[staff.role].means}.
      </p>
      <NameForm action={changeNameAction} name={staff.name} />
      <PasswordForm action={changePasswordAction} email={staff.email} />
      <CodesSummary {...codes} />
      <ReviewMailsForm
        action={keepReviewMailsAction}
        chosen={reviewMails}
        reviews={can(staff, 'review.answer')}
      />
      <SessionsTable sessions={sessions} end={endSessionAction} endOthers={endOtherSessionsAction} />
    </div>
  );
}
