import type { Client } from 'pg';

/**
 * Adds sittings to articles that have one revision, until there are so many of them for each.
 * @returns how many revisions there are in all.
 */
export async function fillRevisions(client: Client, ofEach: number): Promise<number> {
  await client.query(
    `INSERT INTO article_revisions (article_id, version, kind, snapshot, created_at, updated_at)
     SELECT r.article_id, -n, 'save', r.snapshot, r.created_at - n * interval '1 day', r.created_at - n * interval '1 day'
     FROM article_revisions r CROSS JOIN generate_series(1, $1 - 1) n
     WHERE r.kind = 'publish' AND NOT EXISTS (
       SELECT FROM article_revisions o WHERE o.article_id = r.article_id AND o.kind = 'save')
     ON CONFLICT DO NOTHING`,
    [ofEach],
  );
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int FROM article_revisions');
  return rows[0]?.count ?? 0;
}
