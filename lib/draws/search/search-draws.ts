import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { DrawData } from '@/lib/blocks/draw-data';
import { getDb } from '@/lib/db/client';
import { presentDraw } from '../present-draw';
import { drawInclude, newestFirst } from '../store';
import { whereSearch } from './where-search';

const hits = 12;

/**
 * Draws by what a person remembers of them: number, stream, month, year, score, invitations, in
 * any order. A draw of exactly this number comes first, then the newest. Nothing typed: the newest.
 */
export async function searchDraws(staff: StaffMember, text: string): Promise<DrawData[]> {
  requireAbility(staff, 'desk.open');
  const found = await whereSearch(text);
  if (!found) return [];
  const { where, search } = found;
  const rows = await getDb().draw.findMany({
    where,
    include: drawInclude,
    orderBy: newestFirst,
    take: 60,
  });
  const rank = (row: { number: string; programSlug: string }) =>
    (search.numbers.includes(row.number.toLowerCase()) ? 0 : 2) +
    (row.programSlug === 'express-entry' ? 0 : 1);
  return rows
    .toSorted((a, b) => (search.numbers.length > 0 ? rank(a) - rank(b) : 0))
    .slice(0, hits)
    .map(presentDraw);
}
