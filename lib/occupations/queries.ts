import type { BlockAttrs } from '@/lib/blocks/registry';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { listInForce, toListView } from './choose-list';
import type { ListInForce, OccupationListView, OccupationView } from './schema';
import { findLists, findOccupation } from './store';

const tags = [contentTags.occupations];

/** All versions of each category's list under the category's name, newest first. */
const readLists = (): Promise<Read<Map<string, OccupationListView[]>>> =>
  keepRead('occupation-lists', async () => {
    const lists = Map.groupBy(await findLists(getDb()), (row) => row.stream.slug);
    return { data: new Map([...lists].map(([stream, rows]) => [stream, rows.map(toListView)])), tags };
  });

/**
 * Category lists, each at the place of its request: the named year's, or else the one in force
 * on the calendar date `at` (YYYY-MM-DD); null where there is none.
 */
export async function loadOccupationLists(
  requests: BlockAttrs<'occupation-list'>[],
  at: string,
): Promise<Read<(OccupationListView | null)[]>> {
  if (requests.length === 0) return { data: [], tags };
  const listsOf = (await readLists()).data;
  const data = requests.map(({ stream, listYear }) => {
    const lists = listsOf.get(stream) ?? [];
    return listYear === null
      ? listInForce(lists, at)
      : (lists.find((list) => list.listYear === listYear) ?? null);
  });
  return { data, tags };
}

/** Every category's list in force on a calendar date (YYYY-MM-DD), with its codes. */
export async function listsInForce(at: string): Promise<ListInForce[]> {
  const listsOf = (await readLists()).data;
  const streams = await getDb().stream.findMany({
    where: { programSlug: 'express-entry', slug: { in: [...listsOf.keys()] } },
    select: { slug: true, name: true },
  });
  return streams.flatMap(({ slug, name: streamName }) => {
    const list = listInForce(listsOf.get(slug) ?? [], at);
    const codes = list?.occupations.map(({ code }) => code) ?? [];
    return list && codes.length > 0 ? [{ stream: slug, streamName, name: list.name, codes }] : [];
  });
}

/** All versions of a category's list, newest first. */
export async function getListsOfStream(stream: string): Promise<Read<OccupationListView[]>> {
  return { data: (await readLists()).data.get(stream) ?? [], tags };
}

/** A unit group by its code, with the category lists that it stands on, newest first. */
export async function getOccupation(code: string): Promise<Read<OccupationView | null>> {
  const row = await findOccupation(getDb(), code);
  if (!row) return { data: null, tags };
  const lists = row.lists
    .map(({ list }) => ({ stream: list.stream.slug, listYear: list.listYear, name: list.name }))
    .toSorted((a, b) => b.listYear - a.listYear || a.stream.localeCompare(b.stream));
  return { data: { code: row.code, title: row.titleEn, titleFr: row.titleFr, teer: row.teer, lists }, tags };
}
