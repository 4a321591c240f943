import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import type { OccupationView } from '../schema';

/** All unit groups of NOC 2021, with the category lists that each stands on, newest first: some 500. */
export const listOccupations = (): Promise<Read<OccupationView[]>> =>
  keepRead('occupations', async () => {
    const rows = await getDb().occupation.findMany({
      include: { lists: { select: { list: { include: { stream: { select: { slug: true } } } } } } },
      orderBy: { code: 'asc' },
    });
    const data = rows.map((row) => ({
      code: row.code,
      title: row.titleEn,
      titleFr: row.titleFr,
      teer: row.teer,
      lists: row.lists
        .map(({ list }) => ({ stream: list.stream.slug, listYear: list.listYear, name: list.name }))
        .toSorted((a, b) => b.listYear - a.listYear || a.stream.localeCompare(b.stream)),
    }));
    return { data, tags: [contentTags.occupations] };
  });
