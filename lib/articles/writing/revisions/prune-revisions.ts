import { getDb } from '@/lib/db/client';

/** Sittings of the last month are all kept. */
const keptDays = 30;
/** Older ones are kept as the last of their day, and those of last year and before as the last of their month. */
const dailyDays = 365;
const batch = 2_000;

/**
 * Thins out the texts of old sittings. What has a name (published, taken down, put back) stays for
 * good, and so does each article's newest text: a day's or month's last sitting is never taken away.
 * @returns how many were taken away.
 */
export async function pruneRevisions(): Promise<number> {
  for (let removed = 0; ; ) {
    const count = await getDb().$executeRaw`
      DELETE FROM article_revisions WHERE kind = 'save' AND id IN (
        SELECT id FROM (
          SELECT id, row_number() OVER (
            PARTITION BY article_id, is_ancient, date_trunc(CASE WHEN is_ancient THEN 'month' ELSE 'day' END, updated_at)
            ORDER BY updated_at DESC, id DESC) AS place
          FROM (
            SELECT id, article_id, updated_at, updated_at < now() - make_interval(days => ${dailyDays}) AS is_ancient
            FROM article_revisions
            WHERE kind = 'save' AND updated_at < now() - make_interval(days => ${keptDays})
          ) old
        ) placed WHERE place > 1 LIMIT ${batch}
      )`;
    removed += count;
    if (count < batch) return removed;
  }
}
