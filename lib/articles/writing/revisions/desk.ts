import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb, type Prisma } from '@/lib/db/client';
import { canSee, canWrite } from '../access';
import { compareTexts } from './compare-texts';
import { readSnapshot } from './read-snapshot';
import type { Comparison, RevisedArticle, RevisionPage, RevisionRow } from './schema';

const pageSize = 40;

const listed = {
  id: true,
  version: true,
  kind: true,
  createdAt: true,
  updatedAt: true,
  restoredVersion: true,
  staff: { select: { name: true } },
} satisfies Prisma.ArticleRevisionSelect;
type Listed = Prisma.ArticleRevisionGetPayload<{ select: typeof listed }>;

/** The article, where this person may see it. */
async function findArticle(staff: StaffMember, id: number): Promise<RevisedArticle | null> {
  const row = await getDb().article.findUnique({
    where: { id },
    select: { id: true, version: true, headline: true, status: true, archivedAt: true, createdById: true },
  });
  if (!row || !canSee(staff, row)) return null;
  const { version, headline } = row;
  return { id, version, headline, canWrite: canWrite(staff, row) && !row.archivedAt };
}

function present(row: Listed, article: RevisedArticle): RevisionRow {
  const { id, version, kind, restoredVersion } = row;
  return {
    id,
    version,
    kind,
    restoredVersion,
    from: row.createdAt.toISOString(),
    at: row.updatedAt.toISOString(),
    by: row.staff?.name ?? '',
    isCurrent: version === article.version,
  };
}

/**
 * An article's texts as they were, newest first, 40 a page.
 * @param before The id that the page begins below.
 * @returns null where there is no such article that this person may see.
 */
export async function listRevisions(
  staff: StaffMember,
  { articleId, before = null }: { articleId: number; before?: number | null },
): Promise<RevisionPage | null> {
  requireAbility(staff, 'article.write-own');
  const article = await findArticle(staff, articleId);
  if (!article) return null;
  const rows = await getDb().articleRevision.findMany({
    where: { articleId, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: listed,
  });
  const shown = rows.slice(0, pageSize);
  return {
    article,
    revisions: shown.map((row) => present(row, article)),
    nextBefore: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The two revisions that are meant: by their ids; without one of them its neighbour, or the newest. */
async function findPair(articleId: number, one: number | null, other: number | null) {
  const select = { ...listed, snapshot: true };
  const chosen = [...new Set([one, other])].filter((id) => id !== null);
  const rows = await getDb().articleRevision.findMany({
    where: { articleId, ...(chosen.length > 0 ? { id: { in: chosen } } : {}) },
    orderBy: { id: 'desc' },
    take: chosen.length === 0 ? 1 : 2,
    select,
  });
  const [newer, older] = rows;
  if (!newer || older) return { newer, older };
  return {
    newer,
    older: await getDb().articleRevision.findFirst({
      where: { articleId, id: { lt: newer.id } },
      orderBy: { id: 'desc' },
      select,
    }),
  };
}

/**
 * What became of one text on the way to another, whichever was named first. Without a choice: what
 * the newest changed; with one, what that one changed.
 * @returns null where there are no two such revisions that this person may see.
 */
export async function compareRevisions(
  staff: StaffMember,
  { articleId, one, other }: { articleId: number; one: number | null; other: number | null },
): Promise<Comparison | null> {
  requireAbility(staff, 'article.write-own');
  const article = await findArticle(staff, articleId);
  if (!article) return null;
  const { newer, older } = await findPair(articleId, one, other);
  if (!newer || !older) return null;
  const [before, after] = [readSnapshot(older.snapshot), readSnapshot(newer.snapshot)];
  return {
    older: present(older, article),
    newer: present(newer, article),
    changes: before && after ? compareTexts(before, after) : null,
  };
}
