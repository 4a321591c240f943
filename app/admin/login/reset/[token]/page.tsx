import type { Metadata } from 'next';
import { ResetForm } from '@/components/desk/account/reset-form';
import { findReset } from '@/lib/accounts/password/reset-password';
import { resetAction } from '../actions';

export const metadata: Metadata = { title: 'Choose a password' };

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const person = await findReset(token);
  if (!person)
    return (
      <main className="login">
        <h1>This link does not work</h1>
        <p>It was used or is too old.</p>
        <p>
          <a href="/admin/login/forgot">Ask for another one</a>
        </p>
      </main>
    );
  return (
    <main className="login">
      <h1>Choose a password</h1>
      <p>
        For <strong>{person.email}</strong>. Everywhere else you are signed out by it.
      </p>
      <ResetForm action={resetAction} token={token} email={person.email} />
    </main>
  );
}
