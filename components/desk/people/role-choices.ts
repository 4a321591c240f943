import { roles, roleWords } from '@/lib/accounts/people/schema';

/** The roles that a member may give, each with what it is for. */
export function roleChoices(canMakeOwners: boolean): { value: string; label: string }[] {
  return roles
    .filter((role) => canMakeOwners || role !== 'owner')
    .map((role) => ({ value: role, label: `${roleWords[role].label} – ${roleWords[role].means}` }));
}
