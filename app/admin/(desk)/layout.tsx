import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeskShell } from '@/components/desk/desk-shell';
import { getStaff } from '@/lib/accounts/session';
import { deskPlaces } from '../desk-places';
import { signOutAction } from '../sign-out-action';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const staff = await getStaff();
  if (!staff) redirect('/admin/login');
  return (
    <DeskShell staff={staff} places={deskPlaces(staff)} signOut={signOutAction}>
      {children}
    </DeskShell>
  );
}
