import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** Where an old address leads: to an article, to another address, or, with neither, nowhere any more. */
export interface Way {
  articleId: number | null;
  target: string | null;
}

/** A way as one word. */
export const standsAt = ({ articleId, target }: Way): string =>
  articleId === null ? (target ?? '410') : `article:${articleId}`;

/** The ways from some paths, and those that lead to one of them. */
export async function findWays(db: Db, paths: string[]): Promise<Map<string, Way>> {
  const rows = await db.redirect.findMany({
    where: { OR: [{ path: { in: paths } }, { target: { in: paths } }] },
    select: { path: true, articleId: true, target: true },
  });
  return new Map(rows.map(({ path, ...way }) => [path, way]));
}

/** The articles that stand at some paths now. */
export async function findStanding(db: Db, paths: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ path: string; id: number }[]>`
    SELECT '/' || s.slug || '/' || p.slug AS path, p.article_id AS id
    FROM unnest(${paths}::text[]) AS asked(path)
    JOIN sections s ON s.slug = split_part(asked.path, '/', 2)
    JOIN published_articles p ON p.section_id = s.id AND p.slug = split_part(asked.path, '/', 3)
    WHERE asked.path = '/' || s.slug || '/' || p.slug`;
  return new Map(rows.map(({ path, id }) => [path, id]));
}

/** Keeps ways, each in the place of what its path had. */
export async function writeWays(db: Db, ways: [string, Way][]): Promise<void> {
  if (ways.length === 0) return;
  const rows = ways.map(
    ([path, { articleId, target }]) => Prisma.sql`(${path}, ${articleId}::int, ${target}::text)`,
  );
  // A statement takes 32,767 values.
  for (let at = 0; at < rows.length; at += 5000)
    await db.$executeRaw`
      INSERT INTO redirects (path, article_id, target) VALUES ${Prisma.join(rows.slice(at, at + 5000))}
      ON CONFLICT (path) DO UPDATE SET article_id = excluded.article_id, target = excluded.target`;
}
