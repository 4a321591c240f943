import type { Role } from '@/lib/db/generated/enums';
import { getSettings } from '@/lib/settings/queries';
import { roles } from '../people/schema';

/** Whether a role must sign in with codes, as the settings say. */
export async function areCodesRequired(role: Role): Promise<boolean> {
  const { codesFrom } = (await getSettings()).data;
  return codesFrom !== 'nobody' && roles.indexOf(role) >= roles.indexOf(codesFrom);
}
