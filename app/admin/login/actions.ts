'use server';

import { redirect } from 'next/navigation';
import type { LoginState } from '@/components/desk/login-form';
import { getOrigin, keepSession } from '@/lib/accounts/session';
import { signIn } from '@/lib/accounts/sign-in';
import { toFailure } from '../to-failure';
import { deskPath } from './desk-path';

export async function signInAction(_previous: LoginState, form: FormData): Promise<LoginState> {
  const email = String(form.get('email') ?? '');
  const to = deskPath(form.get('to'));
  let isWhole = false;
  try {
    const { sessionId, needsCode } = await signIn(
      { email, password: form.get('password') },
      await getOrigin(),
    );
    await keepSession(sessionId);
    isWhole = !needsCode;
  } catch (error) {
    const { message, fields } = toFailure(error);
    return { email, message, fields };
  }
  redirect(isWhole ? to : `/admin/login/code?${new URLSearchParams({ to })}`);
}
