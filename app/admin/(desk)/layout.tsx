import type { ReactNode } from 'react';
import { DeskShell } from '@/components/desk/shell/desk-shell';
import { NewsroomZone } from '@/components/desk/shell/newsroom-zone';
import { getSettings } from '@/lib/settings/queries';
import { knownToFinder } from '../desk-acts';
import { deskMenu } from '../desk-places';
import { pageStaff } from '../page-staff';
import { signOutAction } from '../sign-out-action';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const staff = await pageStaff();
  const { timeZone } = (await getSettings()).data;
  return (
    <NewsroomZone timeZone={timeZone}>
      <DeskShell staff={staff} menu={deskMenu(staff)} known={knownToFinder(staff)} signOut={signOutAction}>
        {children}
      </DeskShell>
    </NewsroomZone>
  );
}
