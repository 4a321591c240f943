import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { nameApart } from '@/lib/accounts/people/names-apart';
import { getDb, type Prisma } from '@/lib/db/client';
import { likeText } from '@/lib/db/like-text';
import { getPreviewState } from './flow/previews/preview-state';
import { canPublish, canSee, canWrite } from './writing/access';
import type { ArticleHit, EditorChoices } from './writing/list-schema';
import { presentSaved } from './writing/present-saved';
import type { ArticleDraft } from './writing/schema';
import { findDraft, textOf } from './writing/store';

/** What a member of the staff sees: an editor all articles, others the published ones and their own. */
function seen(staff: StaffMember): Prisma.ArticleWhereInput {
  // Not an OR with an empty filter in it: Prisma takes that for one that nothing fits.
  return can(staff, 'article.write-any') ? {} : { OR: [{ status: 'published' }, { createdById: staff.id }] };
}

const hitSelect = {
  id: true,
  headline: true,
  status: true,
  section: { select: { name: true } },
} satisfies Prisma.ArticleSelect;

const presentHit = (row: Prisma.ArticleGetPayload<{ select: typeof hitSelect }>): ArticleHit => ({
  id: row.id,
  headline: row.headline || 'Without a headline',
  sectionName: row.section?.name ?? '',
  isPublished: row.status === 'published',
});

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
        { headline: { contains: likeText(search.trim()), mode: 'insensitive' } },
        { headline: { not: '' } },
        seen(staff),
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 12,
    select: hitSelect,
  });
  return rows.map(presentHit);
}

/** Articles by their ids, in that order, without those that this person may not see. */
export async function listArticleHits(staff: StaffMember, ids: number[]): Promise<ArticleHit[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().article.findMany({
    where: { AND: [{ id: { in: ids } }, seen(staff)] },
    select: hitSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, presentHit(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Sections, bylines, tags, promos, category lists and streams, in their orders. */
export async function getEditorChoices(staff: StaffMember): Promise<EditorChoices> {
  requireAbility(staff, 'desk.open');
  const db = getDb();
  const named = { select: { slug: true, name: true } } as const;
  const [sections, authors, tags, promos, lists, programs] = await Promise.all([
    db.section.findMany({ ...named, orderBy: { position: 'asc' } }),
    db.author.findMany({
      select: { ...named.select, staff: { select: { email: true } } },
      orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    }),
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
    authors: nameApart(
      authors.map(({ slug, name, staff: member }) => ({ slug, name, mark: member?.email ?? slug })),
    ),
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
