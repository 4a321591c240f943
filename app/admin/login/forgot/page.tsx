import type { Metadata } from 'next';
import { ForgotForm } from '@/components/desk/account/forgot-form';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { forgotAction } from './actions';

export const metadata: Metadata = { title: 'Forgot your password?' };

export default async function ForgotPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { done } = await searchParams;
  return (
    <main className="login" key={done}>
      <h1>Forgot your password?</h1>
      {done === 'sent' ? (
        <div className="stack">
          <ArrivalNotice>
            If there is an account for that address, a mail with a link is on its way. The link works for an
            hour.
          </ArrivalNotice>
          <p>Nothing arrived after some minutes? Look at the address, and among unwanted mail.</p>
        </div>
      ) : (
        <>
          <p>Say your address, and we send you a link to choose a new one.</p>
          <ForgotForm action={forgotAction} />
        </>
      )}
      <p className="login-way">
        <a href="/admin/login">Back to signing in</a>
      </p>
    </main>
  );
}
