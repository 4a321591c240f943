import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { readFreely } from '@/lib/db/reading';
import { getSettings } from '@/lib/settings/queries';
import { lookUp } from '../reading/look-up';
import { searchQuestion } from '../schema';
import { fewestShown, mostChecked } from './queries';
import { sumPhrases } from './store';

/** Whether the words lead anywhere today; where the database did not say in time, what was known. */
async function finds(phrase: string, isKnown: boolean): Promise<boolean> {
  const question = searchQuestion.parse({ q: phrase, exact: '1' });
  try {
    const { total, occupations, places } = await readFreely((ask) => lookUp(ask, question));
    return total + occupations.data.length + places.length > 0;
  } catch (error) {
    console.warn(`Trending: ${error instanceof Error ? error.message : error}`);
    return isKnown;
  }
}

/** Searches for what readers look for most, and keeps which of it finds something. */
export async function checkTrends(): Promise<void> {
  const db = getDb();
  const today = todayIn((await getSettings()).data.timeZone);
  const rows = await sumPhrases(db, { today, fewest: fewestShown, limit: mostChecked });
  const leading: string[] = [];
  for (const { phrase, leads } of rows) if (await finds(phrase, leads)) leading.push(phrase);
  await db.$transaction(async (tx) => {
    const gone = await tx.searchTrend.deleteMany({ where: { phrase: { notIn: leading } } });
    const data = leading.map((phrase) => ({ phrase }));
    const added = await tx.searchTrend.createMany({ data, skipDuplicates: true });
    if (gone.count + added.count > 0) await recordContentChange(tx, [contentTags.searches]);
  });
}
