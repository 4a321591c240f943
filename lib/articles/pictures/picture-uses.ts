import { type Db, getDb } from '@/lib/db/client';

/** How many articles show each of some pictures, in their text or above it; none of a picture that no article has. */
export async function countPictureUses(ids: number[]): Promise<Map<number, number>> {
  const rows = await getDb().$queryRaw<{ target: string; count: number }[]>`
    SELECT target, count(DISTINCT article_id)::int AS count FROM article_references
    WHERE kind = 'media' AND target = ANY(${ids.map(String)}) GROUP BY target`;
  return new Map(rows.map(({ target, count }) => [Number(target), count]));
}

/** Headlines of what is to be published later with a picture, also where the working copy has dropped it since. */
export async function findScheduledUses(db: Db, id: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ headline: string }[]>`
    SELECT a.headline FROM article_schedules s JOIN articles a ON a.id = s.article_id
    WHERE s.state = 'pending' AND (
      (s.snapshot->>'heroMediaId')::int = ${id}
      OR jsonb_path_exists(s.snapshot->'body', '$.**.mediaId ? (@ == $id)', jsonb_build_object('id', ${id}::int))
    )
    ORDER BY a.id`;
  return rows.map(({ headline }) => headline);
}

/** Titles of the newsroom's pages that show a picture. */
export async function findUsingPages(db: Db, id: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ title: string }[]>`
    SELECT title FROM (SELECT DISTINCT ON (slug) slug, title, body FROM page_versions ORDER BY slug, version DESC) pages
    WHERE jsonb_path_exists(body, '$.**.mediaId ? (@ == $id)', jsonb_build_object('id', ${id}::int))
    ORDER BY slug`;
  return rows.map(({ title }) => title);
}

/** Subjects of the editions that show a picture, sent or not. */
export async function findUsingEditions(db: Db, id: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ subject: string }[]>`
    SELECT subject FROM editions
    WHERE jsonb_path_exists(body, '$.**.mediaId ? (@ == $id)', jsonb_build_object('id', ${id}::int))
    ORDER BY created_at`;
  return rows.map(({ subject }) => subject || 'An edition without a subject');
}
