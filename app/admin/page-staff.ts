import { notFound, redirect } from 'next/navigation';
import { type Ability, can, type StaffMember } from '@/lib/accounts/abilities';
import { getStaff } from '@/lib/accounts/session';
import { getSettings } from '@/lib/settings/queries';

/** Who opens a desk page: a stranger is sent to sign in; a page of another role is not there. */
export async function pageStaff(ability: Ability = 'desk.open'): Promise<StaffMember> {
  // With the settings comes the zone in which the page shows its instants.
  const [staff] = await Promise.all([getStaff(), getSettings()]);
  if (!staff) redirect('/admin/login');
  if (!can(staff, ability)) notFound();
  return staff;
}
