import type { DrawData } from '@/lib/blocks/draw-data';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentDraw } from '../present-draw';
import { findDrawsByIds } from '../store';
import { whereSearch } from './where-search';

/** What readers say around the draw that they look for, and what says nothing of which it is. */
const aroundIt =
  /\b(?:the|a|of|in|for|and|latest|last|newest|recent|new|current|today|results?|draws?|rounds?|invitations?|itas?|cut-?offs?|scores?|crs|minimum|ircc|immigration|canada|no)\b|number|#/giu;
const mostTokens = 6;

/**
 * The draws that a reader's words name, newest first, at most `count`: "CEC 518", "draw 284",
 * "express entry 91a", "latest draw healthcare", "alberta". A draw of exactly that number comes
 * first. Withdrawn ones are left out; nothing for words that name no draw.
 */
export async function searchPublicDraws(text: string, count: number): Promise<Read<DrawData[]>> {
  const tags = [contentTags.draws];
  const isAboutDraws = /\b(?:draws?|rounds?|cut-?offs?|invitations?)\b/iu.test(text);
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const named = plain.replace(aroundIt, ' ').replace(/\s+/g, ' ').trim();
  const isTooMuch = named.split(' ').length > mostTokens || /[^\p{L}\p{N} ,'’&()-]/u.test(named);
  if (isTooMuch || (named === '' && !isAboutDraws)) return { data: [], tags };
  const found = await whereSearch(named);
  if (!found) return { data: [], tags };
  const db = getDb();
  // Which they are first, and all about those alone that are shown.
  const rows = await db.draw.findMany({
    where: { AND: [found.where, { withdrawnAt: null }] },
    select: { id: true, number: true },
    orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { numberOrder: 'desc' }],
    take: 40,
  });
  const isNamed = (number: string) => (found.search.numbers.includes(number.toLowerCase()) ? 0 : 1);
  const ranked = rows.toSorted((a, b) => isNamed(a.number) - isNamed(b.number));
  const shown = ranked.slice(0, count).map(({ id }) => id);
  return { data: (await findDrawsByIds(db, shown)).map(presentDraw), tags };
}
