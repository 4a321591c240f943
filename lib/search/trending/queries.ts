import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { readFreely } from '@/lib/db/reading';
import { keepRead, type Read } from '@/lib/read';
import { lookUp } from '../reading/look-up';
import { searchQuestion } from '../schema';
import { readBlocks, sumPhrases } from './store';

const keptFor = 60_000;
/** Fewer readers than these, over the days, are no trend. */
export const fewestShown = 5;

/** Whether the words lead anywhere today: what finds nothing is not passed on. */
async function finds(phrase: string): Promise<boolean> {
  const question = searchQuestion.parse({ q: phrase, exact: '1' });
  try {
    const { total, occupations, places } = await readFreely((ask) => lookUp(ask, question));
    return total + occupations.data.length + places.length > 0;
  } catch (error) {
    console.warn(`Trending: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function readTrending(count: number, timeZone: string): Promise<Read<string[]>> {
  const db = getDb();
  const [rows, blocks] = await Promise.all([
    sumPhrases(db, { today: todayIn(timeZone), fewest: fewestShown, limit: 4 * count }),
    readBlocks(db),
  ]);
  const shown: string[] = [];
  for (const { phrase } of rows) {
    if (shown.length === count) break;
    if (!blocks.some((block) => blocksPhrase(block, phrase)) && (await finds(phrase))) shown.push(phrase);
  }
  return { data: shown, tags: [contentTags.searches] };
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
