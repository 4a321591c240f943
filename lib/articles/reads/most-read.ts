import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import type { ArticleCard } from '../schema';
import { findCards } from '../store';

/** How many days back reading counts, and how much of a day's the next day is worth. */
const days = 5;
const worth = 0.6;
/** Fewer readers than these say nothing. */
const fewest = 3;
const keptFor = 60_000;

async function readMostRead(count: number, timeZone: string): Promise<Read<ArticleCard[]>> {
  const db = getDb();
  const today = todayIn(timeZone);
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT r.article_id AS id FROM article_reads r
    JOIN published_articles p USING (article_id)
    WHERE r.day > ${today}::date - ${days}::int AND r.day <= ${today}::date
    GROUP BY r.article_id, p.first_published_at
    HAVING sum(r.reads) >= ${fewest}
    ORDER BY sum(r.reads * power(${worth}::float, ${today}::date - r.day)) DESC,
      p.first_published_at DESC, r.article_id DESC
    LIMIT ${count}`;
  const cards = await findCards(
    db,
    rows.map(({ id }) => id),
  );
  return { data: cards, tags: cards.map(({ id }) => contentTags.article(id)) };
}

/** What is read most these days, today before yesterday; at most `count`. Renewed each minute. */
export const listMostRead = (count: number, timeZone: string): Promise<Read<ArticleCard[]>> =>
  keepRead(`most-read ${count} ${timeZone}`, () => readMostRead(count, timeZone), keptFor);
