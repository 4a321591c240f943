import type { Ask } from '@/lib/db/reading';
import { getOccupation } from '@/lib/occupations/queries';
import type { Read } from '@/lib/read';
import type { OccupationHit } from '../schema';

const most = 5;

/** Unit groups whose English or French title has the words; those on a category's list first. */
const listCodes = `
  SELECT o.code FROM occupations o
  WHERE search_vector(o.title_en || ' ' || o.title_fr) @@ $1::tsquery
  ORDER BY EXISTS (SELECT FROM occupation_list_entries e WHERE e.code = o.code) DESC, o.code LIMIT ${most}`;

/** Occupations by NOC code ("31301") or title, with the category on whose newest list they stand. */
export async function findOccupations(
  ask: Ask,
  words: string[],
  query: string,
): Promise<Read<OccupationHit[]>> {
  const typed = words.filter((word) => /^\d{5}$/.test(word));
  const codes =
    typed.length > 0
      ? typed.slice(0, most)
      : (await ask<{ code: string }>(listCodes, [query])).map(({ code }) => code);
  const reads = await Promise.all(codes.map(getOccupation));
  const data = reads.flatMap(({ data: occupation }) => {
    if (!occupation) return [];
    const [list] = occupation.lists;
    const category = list ? { name: list.name, url: `/categories/${list.stream}` } : null;
    return [{ code: occupation.code, title: occupation.title, category }];
  });
  return { data, tags: reads.flatMap(({ tags }) => tags) };
}
