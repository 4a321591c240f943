import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { LoginForm } from '@/components/desk/login-form';
import { getStaff, getWaiting } from '@/lib/accounts/session';
import { signInAction } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ to?: string; done?: string }> };

export default async function LoginPage({ searchParams }: Props) {
  if (await getStaff()) redirect('/admin');
  const { to, done } = await searchParams;
  // A new password by mail ends the session that waited for a code.
  if (await getWaiting()) redirect('/admin/login/code');
  return (
    <main className="login">
      <h1>CIN desk</h1>
      {done === 'reset' && <ArrivalNotice>Your new password is set. Sign in with it.</ArrivalNotice>}
      <LoginForm action={signInAction} to={to ?? ''} />
      <p className="login-way">
        <a href="/admin/login/forgot">Forgot your password?</a>
      </p>
    </main>
  );
}
