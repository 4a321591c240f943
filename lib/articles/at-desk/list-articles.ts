import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { instantCursor, readInstantCursor } from '../lists/instant-cursor';
import { canPublish, canWrite } from '../writing/access';
import { stateOf } from '../writing/store';
import { type ListArticlesInput, listArticlesInput } from './filter';
import type { ArticleRow } from './schema';
import { whereListed } from './where-listed';

const pageSize = 50;

const listed = {
  id: true,
  headline: true,
  status: true,
  version: true,
  archivedAt: true,
  createdById: true,
  updatedAt: true,
  section: { select: { name: true } },
  updatedBy: { select: { name: true } },
  authors: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
  published: { select: { version: true } },
  reviews: { where: { closedAt: null }, select: { state: true } },
  schedules: {
    where: { state: 'pending' },
    orderBy: { at: 'asc' },
    take: 1,
    select: { kind: true, at: true },
  },
} satisfies Prisma.ArticleSelect;
type Listed = Prisma.ArticleGetPayload<{ select: typeof listed }>;

function afterCursor(cursor: string | null): Prisma.Sql[] {
  const last = readInstantCursor(cursor);
  return last ? [Prisma.sql`(a.updated_at, a.id) < (${last.at}::timestamptz, ${last.id}::int)`] : [];
}

function present(staff: StaffMember, row: Listed): ArticleRow {
  const [planned] = row.schedules;
  return {
    id: row.id,
    version: row.version,
    headline: row.headline,
    state: stateOf(row),
    review: row.reviews[0]?.state ?? null,
    planned: planned ? { kind: planned.kind, at: planned.at.toISOString() } : null,
    sectionName: row.section?.name ?? '',
    authors: row.authors.map(({ author }) => author.name),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy?.name ?? '',
    canWrite: canWrite(staff, row),
    canPublish: canPublish(staff, row),
  };
}

/**
 * The working copies that a person sees, last touched first, 50 a page.
 * @returns `nextCursor` is null at the end.
 */
export async function listArticles(
  staff: StaffMember,
  input: ListArticlesInput = {},
): Promise<{ articles: ArticleRow[]; nextCursor: string | null }> {
  requireAbility(staff, 'desk.open');
  const { after, ...filter } = listArticlesInput.parse(input);
  const { timeZone } = (await getSettings()).data;
  const where = Prisma.join([whereListed(staff, filter, timeZone), ...afterCursor(after)], ' AND ');
  const found = await getDb().$queryRaw<{ id: number; updatedAt: Date }[]>`
    SELECT a.id, a.updated_at AS "updatedAt" FROM articles a WHERE ${where}
    ORDER BY a.updated_at DESC, a.id DESC LIMIT ${pageSize + 1}`;
  const shown = found.slice(0, pageSize);
  const rows = await getDb().article.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: listed,
  });
  const byId = new Map(rows.map((row) => [row.id, present(staff, row)]));
  const last = shown.at(-1);
  return {
    articles: shown.flatMap(({ id }) => byId.get(id) ?? []),
    nextCursor: found.length > pageSize && last ? instantCursor({ at: last.updatedAt, id: last.id }) : null,
  };
}
