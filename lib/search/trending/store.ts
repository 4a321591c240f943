import type { Db } from '@/lib/db/client';

/** How many days back a search counts; a day before is worth four fifths of the day. */
const trendDays = 7;

export interface PhraseSum {
  phrase: string;
  /** Readers of all the days. */
  readers: number;
  /** Whether it led somewhere when it was last checked. */
  leads: boolean;
}

/** What was looked for in the last seven days, the newest trend first. */
export async function sumPhrases(
  db: Db,
  { today, fewest, limit }: { today: string; fewest: number; limit: number },
): Promise<PhraseSum[]> {
  return db.$queryRaw<PhraseSum[]>`
    SELECT phrase, sum(readers)::int AS readers,
      EXISTS (SELECT FROM search_trends t WHERE t.phrase = c.phrase) AS leads
    FROM search_counts c
    WHERE day > ${today}::date - ${trendDays}::int AND day <= ${today}::date
    GROUP BY phrase HAVING sum(readers) >= ${fewest}
    ORDER BY sum(readers * power(0.8::float, ${today}::date - day)) DESC, phrase LIMIT ${limit}`;
}

/** What editors blocked; a list that people keep. */
export async function readBlocks(db: Db): Promise<string[]> {
  const rows = await db.searchBlock.findMany({ orderBy: { phrase: 'asc' }, take: 1_000 });
  return rows.map(({ phrase }) => phrase);
}

/** Forgets counts of more than a month ago. @param before a calendar day. */
export async function deleteCountsBefore(db: Db, before: Date): Promise<void> {
  await db.searchCount.deleteMany({ where: { day: { lt: before } } });
}
