import { notFound, redirect } from 'next/navigation';
import { type Ability, can, type StaffMember } from '@/lib/accounts/abilities';
import { getStaff } from '@/lib/accounts/session';

/** Who opens a desk page: a stranger is sent to sign in; a page of another role is not there. */
export async function pageStaff(ability: Ability = 'desk.open'): Promise<StaffMember> {
  const staff = await getStaff();
  if (!staff) redirect('/admin/login');
  if (!can(staff, ability)) notFound();
  return staff;
}
