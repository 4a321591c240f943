import type { Metadata } from 'next';
import { JoinForm } from '@/components/desk/account/join-form';
import { findInvitation } from '@/lib/accounts/people/join';
import { roleWords } from '@/lib/accounts/people/schema';
import { joinAction } from '../actions';

export const metadata: Metadata = { title: 'Join the desk' };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation)
    return (
      <main className="login">
        <h1>This link does not work</h1>
        <p>It was used, taken back or is too old. Ask whoever invited you for another one.</p>
        <p>
          <a href="/admin/login">Sign in</a>
        </p>
      </main>
    );
  const { label, means } = roleWords[invitation.role];
  return (
    <main className="login">
      <h1>Join the desk</h1>
      <p>
        You join as <strong>{invitation.email}</strong>. {label}: {means}.
      </p>
      <JoinForm action={joinAction} token={token} email={invitation.email} />
    </main>
  );
}
