import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentCorrection, presentDraw } from '../present-draw';
import { drawInclude } from '../store';
import type { RecentCorrection } from '../views';

/**
 * What was corrected of some draws since an instant (ISO 8601), newest first.
 * @param keys draws as `express-entry/284`.
 */
export async function listCorrectionsOf(keys: string[], since: string): Promise<Read<RecentCorrection[]>> {
  const references = keys.map((key) => {
    const slash = key.indexOf('/');
    return { program: key.slice(0, slash), number: key.slice(slash + 1) };
  });
  const tags = references.map(contentTags.draw);
  if (references.length === 0) return { data: [], tags };
  const rows = await getDb().drawCorrection.findMany({
    where: {
      at: { gt: new Date(since) },
      draw: { OR: references.map(({ program, number }) => ({ programSlug: program, number })) },
    },
    include: { draw: { include: drawInclude } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const data = rows.map(({ draw, ...correction }) => ({
    ...presentCorrection(correction, draw.scoreScale),
    draw: presentDraw(draw),
  }));
  return { data, tags };
}
