import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/desk/account/codes/code-form';
import { CodeOfferForm } from '@/components/desk/account/codes/code-offer';
import { offerCodes } from '@/lib/accounts/codes/offer';
import { getWaiting } from '@/lib/accounts/session';
import { signOutAction } from '../../sign-out-action';
import { enterCodeAction, setUpCodesAction } from './actions';

export const metadata: Metadata = { title: 'Enter your code' };

type Props = { searchParams: Promise<{ to?: string }> };

export default async function CodePage({ searchParams }: Props) {
  const waiting = await getWaiting();
  // Signed in already, or by nobody: the sign-in knows where to go.
  if (!waiting) redirect('/admin/login');
  const { to = '' } = await searchParams;
  return (
    <main className={waiting.asks === 'code' ? 'login' : 'login login-wide'}>
      {waiting.asks === 'code' ? (
        <>
          <h1>Enter your code</h1>
          <CodeForm action={enterCodeAction} to={to} />
        </>
      ) : (
        <>
          <h1>Set up codes</h1>
          <p>
            Your role signs in with a code from a phone besides the password. Set this up once, then go on.
          </p>
          <CodeOfferForm offer={await offerCodes(waiting.staff)} action={setUpCodesAction} next="/admin" />
        </>
      )}
      <form action={signOutAction} className="login-way">
        <span className="muted">You are {waiting.staff.email}.</span>{' '}
        <button type="submit" className="link-button">
          Sign in as somebody else
        </button>
      </form>
    </main>
  );
}
