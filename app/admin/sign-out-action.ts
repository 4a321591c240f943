'use server';

import { redirect } from 'next/navigation';
import { forgetSession, getStaff } from '@/lib/accounts/session';
import { signOut } from '@/lib/accounts/sign-out';

export async function signOutAction(): Promise<void> {
  const staff = await getStaff();
  if (staff) await signOut(staff.sessionId);
  await forgetSession();
  redirect('/admin/login');
}
