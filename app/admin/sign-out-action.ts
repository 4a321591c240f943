'use server';

import { redirect } from 'next/navigation';
import { forgetSession, getSessionId } from '@/lib/accounts/session';
import { signOut } from '@/lib/accounts/sign-out';

export async function signOutAction(): Promise<void> {
  // Also one that still waits for its code.
  const sessionId = await getSessionId();
  if (sessionId) await signOut(sessionId);
  await forgetSession();
  redirect('/admin/login');
}
