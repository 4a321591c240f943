import type { z } from 'zod';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { type DrawPageRow, drawPageInclude } from '@/lib/draws/store';
import type { Read } from '@/lib/read';
import type { DrawsQuery, drawList } from '../contract/draw';
import { afterDraw, drawCursor, drawOrder, placeOfDraw } from './draw-place';
import { presentDrawRecord } from './present-draw';
import { whereDraws } from './where-draws';

/** The next draws after a place, at most `take`. */
export function findDraws(
  where: Prisma.DrawWhereInput,
  { after, take }: { after: DrawPageRow | null; take: number },
): Promise<DrawPageRow[]> {
  const beyond = after ? afterDraw(placeOfDraw(after)) : {};
  return readDraws({ AND: [where, beyond] }, take);
}

function readDraws(where: Prisma.DrawWhereInput, take: number): Promise<DrawPageRow[]> {
  return getDb().draw.findMany({ where, include: drawPageInclude, orderBy: drawOrder, take });
}

/**
 * A page of the draws that a filter means, newest first.
 * @throws ApiProblem 400 for a name that is not known, or a wrong cursor.
 */
export async function listDraws(query: DrawsQuery): Promise<Read<z.output<typeof drawList>>> {
  const { limit, cursor } = query;
  const beyond = cursor === undefined ? {} : afterDraw(drawCursor.read(cursor));
  const rows = await readDraws({ AND: [await whereDraws(query), beyond] }, limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: {
      data: shown.map(presentDrawRecord),
      nextCursor: rows.length > limit && last ? drawCursor.write(placeOfDraw(last)) : null,
    },
    tags: [contentTags.draws],
  };
}
