import { getDb } from '@/lib/db/client';
import type { StaffMember } from '../abilities';
import { countRecoveryCodes } from './recovery';
import { areCodesRequired } from './required';

/** How a member stands with codes at sign-in. `since` is an instant, ISO 8601 in UTC; null where none are in force. */
export interface OwnCodes {
  since: string | null;
  /** Recovery codes that still work. */
  left: number;
  isRequired: boolean;
}

/** One's own codes, without anything secret. */
export async function getOwnCodes(staff: StaffMember): Promise<OwnCodes> {
  const [{ codesSince }, left, isRequired] = await Promise.all([
    getDb().staff.findUniqueOrThrow({ where: { id: staff.id }, select: { codesSince: true } }),
    countRecoveryCodes(getDb(), staff.id),
    areCodesRequired(staff.role),
  ]);
  return { since: codesSince?.toISOString() ?? null, left, isRequired };
}
