import { type Body, body as bodyType } from '@/lib/blocks/body';
import type { Db, Prisma } from '@/lib/db/client';
import type { ReferenceState } from '@/lib/db/generated/enums';
import { toSlug } from '@/lib/slug';
import { standingNotes } from '../flow/notes/notes';
import { openReview } from '../flow/review/present-review';
import type { Reference } from './references';
import type { ArticleState, ArticleText } from './schema';

const draftInclude = {
  section: { select: { slug: true } },
  updatedBy: { select: { name: true } },
  createdBy: { select: { name: true, role: true, isActive: true } },
  reviews: openReview,
  notes: standingNotes,
  authors: { select: { author: { select: { id: true, slug: true } } }, orderBy: { position: 'asc' } },
  tags: { select: { tag: { select: { id: true, slug: true, name: true } } }, orderBy: { tagId: 'asc' } },
  schedules: {
    where: { state: 'pending' },
    orderBy: { at: 'asc' },
    select: {
      id: true,
      kind: true,
      at: true,
      version: true,
      note: true,
      staff: { select: { name: true } },
    },
  },
  published: {
    include: {
      section: { select: { slug: true } },
      authors: { select: { author: { select: { slug: true } } } },
      tags: { select: { tag: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.ArticleInclude;
export type DraftRow = Prisma.ArticleGetPayload<{ include: typeof draftInclude }>;

export async function findDraft(db: Db, id: number): Promise<DraftRow | null> {
  return db.article.findUnique({ where: { id }, include: draftInclude });
}

/** Draft, published, published with changes since, taken down, or put away. */
export function stateOf(
  row: Pick<DraftRow, 'status' | 'version' | 'archivedAt'> & { published: { version: number } | null },
): ArticleState {
  if (row.archivedAt) return 'archived';
  if (!row.published) return row.status === 'unpublished' ? 'unpublished' : 'draft';
  return row.published.version === row.version ? 'published' : 'changed';
}

/** The working copy as the writer typed it. */
export function textOf(row: DraftRow): ArticleText {
  return {
    headline: row.headline,
    standfirst: row.standfirst,
    section: row.section?.slug ?? null,
    slug: row.slug ?? '',
    authors: row.authors.map(({ author }) => author.slug),
    tags: row.tags.map(({ tag }) => tag.name),
    heroMediaId: row.heroMediaId,
    heroAlt: row.heroAlt,
    related: row.related,
    body: bodyType.parse(row.body) satisfies Body,
  };
}

/** Replaces an article's bylines, in the order given. */
export async function replaceAuthors(db: Db, articleId: number, authorIds: number[]): Promise<void> {
  await db.articleAuthor.deleteMany({ where: { articleId } });
  await db.articleAuthor.createMany({
    data: authorIds.map((authorId, position) => ({ articleId, authorId, position })),
  });
}

/** Replaces an article's tags by name; a name that is new becomes a tag. */
export async function replaceTags(db: Db, articleId: number, names: string[]): Promise<void> {
  const bySlug = new Map(
    names.map((name) => [toSlug(name), name]).filter(([slug]) => slug) as [string, string][],
  );
  await db.tag.createMany({
    data: [...bySlug].map(([slug, name]) => ({ slug, name })),
    skipDuplicates: true,
  });
  const tags = await db.tag.findMany({ where: { slug: { in: [...bySlug.keys()] } }, select: { id: true } });
  const now = new Set(tags.map(({ id }) => id));
  const before = await db.articleTag.findMany({ where: { articleId }, select: { tagId: true } });
  await db.articleTag.deleteMany({ where: { articleId } });
  await db.articleTag.createMany({ data: tags.map(({ id }) => ({ articleId, tagId: id })) });
  // A name that was half typed when it was saved would stay for good.
  const left = before.map(({ tagId }) => tagId).filter((id) => !now.has(id));
  await db.tag.deleteMany({ where: { id: { in: left }, articles: { none: {} }, published: { none: {} } } });
}

export async function replaceReferences(
  db: Db,
  articleId: number,
  state: ReferenceState,
  references: Reference[],
): Promise<void> {
  await db.articleReference.deleteMany({ where: { articleId, state } });
  await db.articleReference.createMany({
    data: references.map((reference) => ({ articleId, state, ...reference })),
  });
}
