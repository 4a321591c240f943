import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LoginForm } from '@/components/desk/login-form';
import { getStaff } from '@/lib/accounts/session';
import { signInAction } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  if (await getStaff()) redirect('/admin');
  const { to } = await searchParams;
  return (
    <main className="login">
      <h1>CIN desk</h1>
      <LoginForm action={signInAction} to={to ?? ''} />
    </main>
  );
}
