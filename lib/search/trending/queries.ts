import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { readBlocks, sumPhrases } from './store';

const keptFor = 60_000;
/** Fewer readers than these, over the days, are no trend. */
export const fewestShown = 5;
/** How many of what is looked for most are checked for where they lead. */
export const mostChecked = 100;

async function readTrending(count: number, timeZone: string): Promise<Read<string[]>> {
  const db = getDb();
  const [rows, blocks] = await Promise.all([
    sumPhrases(db, { today: todayIn(timeZone), fewest: fewestShown, limit: mostChecked }),
    readBlocks(db),
  ]);
  const shown = rows.filter(
    ({ phrase, leads }) => leads && !blocks.some((block) => blocksPhrase(block, phrase)),
  );
  return { data: shown.slice(0, count).map(({ phrase }) => phrase), tags: [contentTags.searches] };
}

/** A blocked word or words stand in a phrase as whole words. */
export function blocksPhrase(block: string, phrase: string): boolean {
  return ` ${phrase.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${block.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `,
  );
}

/** What several readers looked for these days, most first, at most `count`. Renewed each minute. */
export const listTrendingSearches = (count: number, timeZone: string): Promise<Read<string[]>> =>
  keepRead(`trending ${count} ${timeZone}`, () => readTrending(count, timeZone), keptFor);
