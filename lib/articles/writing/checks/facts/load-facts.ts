import { getDb } from '@/lib/db/client';
import { listsInForce } from '@/lib/occupations/queries';
import { isNocCode } from '@/lib/occupations/schema';
import { findKnownCodes } from '@/lib/occupations/store';
import type { CheckFacts, CodeKind } from '../schema';
import { judgeLinks } from './judge-links';

async function judgeCodes(codes: string[]): Promise<Record<string, CodeKind>> {
  const possible = codes.filter((code) => code.length < 5 || isNocCode(code));
  const known = possible.length > 0 ? await findKnownCodes(getDb(), possible) : new Set<string>();
  const kindOf = (code: string): CodeKind => {
    if (!known.has(code)) return 'none';
    return code.length === 5 ? 'occupation' : 'group';
  };
  return Object.fromEntries(codes.map((code) => [code, kindOf(code)]));
}

/**
 * What the records say about the codes and own addresses of a text.
 * @param at the article's calendar date, YYYY-MM-DD: the category lists are those in force then.
 */
export async function loadFacts(
  at: string,
  asked: { codes: string[]; paths: string[] },
): Promise<CheckFacts> {
  const [codes, links, lists] = await Promise.all([
    judgeCodes(asked.codes),
    judgeLinks(asked.paths),
    asked.codes.length > 0 ? listsInForce(at) : [],
  ]);
  return { at, codes, links, lists };
}
