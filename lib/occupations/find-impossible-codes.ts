import type { Db } from '@/lib/db/client';
import { isNocCode, nocCodesIn } from './schema';
import { findKnownCodes } from './store';

/**
 * The numbers in a text that are given out as NOC codes and are none of NOC 2021: wrong in form,
 * of an older edition, or not there. A group of two to four digits counts as a code when there is
 * a unit group in it. An article with one of them is not published.
 */
export async function findImpossibleCodes(db: Db, text: string): Promise<string[]> {
  const codes = nocCodesIn(text);
  const possible = codes.filter((code) => code.length < 5 || isNocCode(code));
  const known = possible.length > 0 ? await findKnownCodes(db, possible) : new Set<string>();
  return codes.filter((code) => !known.has(code));
}
