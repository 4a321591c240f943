import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb, type Prisma } from '@/lib/db/client';
import { getPreviewState } from './flow/previews/preview-state';
import { canPublish, canSee, canWrite } from './writing/access';
import {
  type ArticleFilter,
  type ArticleHit,
  type ArticleRow,
  type EditorChoices,
  type ListArticlesInput,
  listArticlesInput,
} from './writing/list-schema';
import { presentSaved } from './writing/present-saved';
import type { ArticleDraft } from './writing/schema';
import { findDraft, stateOf, textOf } from './writing/store';

const pageSize = 50;

/** Whose articles a member of the staff sees: an editor everybody's, others their own. */
function ownOrAll(staff: StaffMember): Prisma.ArticleWhereInput {
  return can(staff, 'article.write-any') ? {} : { createdById: staff.id };
}

function afterCursor(cursor: string | null): Prisma.ArticleWhereInput {
  const [instant = '', id = ''] = cursor?.split('_') ?? [];
  const updatedAt = new Date(instant);
  if (Number.isNaN(updatedAt.getTime()) || !/^\d{1,9}$/.test(id)) return {};
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { lt: Number(id) } }] };
}

/** What is at work, unless the archive is asked for. */
function whereState(filter: ArticleFilter): Prisma.ArticleWhereInput {
  if (filter === 'archived') return { archivedAt: { not: null } };
  const atWork = { archivedAt: null };
  if (filter === '') return atWork;
  if (filter === 'draft' || filter === 'published' || filter === 'unpublished')
    return { ...atWork, status: filter };
  return { ...atWork, reviews: { some: { closedAt: null, state: filter } } };
}

/** The working copies, last touched first, by any part of the headline. `nextCursor` is null at the end. */
export async function listArticles(
  staff: StaffMember,
  input: ListArticlesInput = {},
): Promise<{ articles: ArticleRow[]; nextCursor: string | null }> {
  requireAbility(staff, 'desk.open');
  const { search, section, status, after } = listArticlesInput.parse(input);
  const rows = await getDb().article.findMany({
    where: {
      AND: [
        ownOrAll(staff),
        afterCursor(after),
        search ? { headline: { contains: search, mode: 'insensitive' } } : {},
        section ? { section: { slug: section } } : {},
        whereState(status),
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: {
      id: true,
      headline: true,
      status: true,
      version: true,
      archivedAt: true,
      updatedAt: true,
      section: { select: { name: true } },
      updatedBy: { select: { name: true } },
      authors: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
      published: { select: { version: true } },
      reviews: { where: { closedAt: null }, select: { state: true } },
    },
  });
  const last = rows[pageSize - 1];
  return {
    articles: rows.slice(0, pageSize).map((row) => ({
      id: row.id,
      headline: row.headline,
      state: stateOf(row),
      review: row.reviews[0]?.state ?? null,
      sectionName: row.section?.name ?? '',
      authors: row.authors.map(({ author }) => author.name),
      updatedAt: row.updatedAt.toISOString(),
      updatedBy: row.updatedBy?.name ?? '',
    })),
    nextCursor: rows.length > pageSize && last ? `${last.updatedAt.toISOString()}_${last.id}` : null,
  };
}

/** An article for the editor's screen; null where there is none that this person may see. */
export async function getArticleDraft(staff: StaffMember, id: number): Promise<ArticleDraft | null> {
  requireAbility(staff, 'desk.open');
  const row = await findDraft(getDb(), id);
  if (!row || !canSee(staff, row)) return null;
  const notices = await getDb().articleNotice.findMany({
    where: { articleId: id, dismissedAt: null },
    select: { id: true, text: true },
    orderBy: { id: 'asc' },
  });
  return {
    ...(await presentSaved(row)),
    text: textOf(row),
    notices,
    preview: await getPreviewState(getDb(), staff, id),
    canWrite: canWrite(staff, row),
    canPublish: canPublish(staff, row),
  };
}

/** Articles that a see-also can point to: published ones, and drafts that this person sees. */
export async function searchArticles(staff: StaffMember, search: string): Promise<ArticleHit[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().article.findMany({
    where: {
      AND: [
        { headline: { contains: search.trim(), mode: 'insensitive' } },
        { headline: { not: '' } },
        // Not an OR with an empty filter in it: Prisma takes that for one that nothing fits.
        can(staff, 'article.write-any') ? {} : { OR: [{ status: 'published' }, ownOrAll(staff)] },
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 12,
    select: { id: true, headline: true, status: true, section: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    sectionName: row.section?.name ?? '',
    isPublished: row.status === 'published',
  }));
}

/** Sections, bylines, tags, promos, category lists and streams, in their orders. */
export async function getEditorChoices(staff: StaffMember): Promise<EditorChoices> {
  requireAbility(staff, 'desk.open');
  const db = getDb();
  const named = { select: { slug: true, name: true } } as const;
  const [sections, authors, tags, promos, lists, programs] = await Promise.all([
    db.section.findMany({ ...named, orderBy: { position: 'asc' } }),
    db.author.findMany({ ...named, orderBy: { name: 'asc' } }),
    db.tag.findMany({ select: { name: true }, orderBy: { name: 'asc' }, take: 500 }),
    db.promo.findMany({ select: { slug: true, title: true }, orderBy: { title: 'asc' } }),
    db.stream.findMany({
      where: { occupationLists: { some: {} } },
      orderBy: { position: 'asc' },
      select: {
        slug: true,
        name: true,
        occupationLists: { select: { listYear: true }, orderBy: { listYear: 'desc' } },
      },
    }),
    db.program.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true, streams: { ...named, orderBy: { position: 'asc' } } },
    }),
  ]);
  return {
    sections,
    authors,
    tags: tags.map((tag) => tag.name),
    promos,
    categories: lists.map(({ slug, name, occupationLists }) => ({
      slug,
      name,
      listYears: occupationLists.map((list) => list.listYear),
    })),
    programs,
  };
}
