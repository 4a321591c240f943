import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** Whose articles a list has. Each has an index by time, so that any depth is a short scan. */
export interface ListScope {
  by: 'section' | 'author' | 'tag';
  id: number;
}

const sources = {
  section: Prisma.sql`published_articles t WHERE t.section_id =`,
  author: Prisma.sql`published_article_authors t WHERE t.author_id =`,
  tag: Prisma.sql`published_article_tags t WHERE t.tag_id =`,
} satisfies Record<ListScope['by'], Prisma.Sql>;

const from = ({ by, id }: ListScope) => Prisma.sql`${sources[by]} ${id}`;

/** A month of the newsroom's zone. */
export interface ListMonth {
  /** `2024-02` */
  month: string;
  timeZone: string;
}

/** Ids of a scope's articles, newest first, of one month or of all time. */
export async function findScopeIds(
  db: Db,
  scope: ListScope,
  month: ListMonth | null,
  { skip, take }: { skip: number; take: number },
): Promise<number[]> {
  const within = month
    ? Prisma.sql`AND t.first_published_at >= ${`${month.month}-01`}::timestamp AT TIME ZONE ${month.timeZone}
        AND t.first_published_at < (${`${month.month}-01`}::timestamp + interval '1 month') AT TIME ZONE ${month.timeZone}`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT t.article_id AS id FROM ${from(scope)} ${within}
    ORDER BY t.first_published_at DESC, t.article_id DESC OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** The months in which a scope has articles, newest first, as `2024-02`: one step of the index for each. */
export async function findScopeMonths(db: Db, scope: ListScope, timeZone: string): Promise<string[]> {
  const newest = (before: Prisma.Sql) => Prisma.sql`
    SELECT date_trunc('month', max(t.first_published_at) AT TIME ZONE ${timeZone}) FROM ${from(scope)} ${before}`;
  const rows = await db.$queryRaw<{ month: string }[]>`
    WITH RECURSIVE months (month) AS (
      (${newest(Prisma.empty)})
      UNION ALL
      SELECT (${newest(Prisma.sql`AND t.first_published_at < m.month AT TIME ZONE ${timeZone}`)})
      FROM months m WHERE m.month IS NOT NULL
    )
    SELECT to_char(month, 'YYYY-MM') AS month FROM months WHERE month IS NOT NULL LIMIT 1200`;
  return rows.map(({ month }) => month);
}
