import type { Db } from '@/lib/db/client';
import type { FrontSectionChoice } from './schema';

/** All sections as they stand on the front page: those that an editor ordered first. */
export async function findFrontSections(db: Db): Promise<(FrontSectionChoice & { id: number })[]> {
  const rows = await db.section.findMany({ include: { onFront: true }, orderBy: { position: 'asc' } });
  const placeOf = (row: (typeof rows)[number]) => row.onFront?.position ?? Number.MAX_SAFE_INTEGER;
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, slug, name, onFront }) => ({ id, slug, name, isShown: onFront?.isShown ?? true }));
}
