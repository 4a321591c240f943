import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { ReferenceKind } from '@/lib/db/generated/enums';

export interface ArticleUse {
  id: number;
  headline: string;
  /** Whether the text that readers have refers to it, or the working copy alone. */
  isPublic: boolean;
}

/** Articles whose text refers to a record, those that readers have first; drafts of others for editors only. */
export async function listArticlesUsing(
  staff: StaffMember,
  { kind, target }: { kind: ReferenceKind; target: string },
): Promise<ArticleUse[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().articleReference.findMany({
    where: {
      kind,
      target,
      ...(can(staff, 'article.write-any')
        ? {}
        : { OR: [{ state: 'published' }, { article: { createdById: staff.id } }] }),
    },
    select: { state: true, article: { select: { id: true, headline: true } } },
    orderBy: { articleId: 'desc' },
    take: 200,
  });
  const uses = new Map<number, ArticleUse>();
  for (const { state, article } of rows) {
    const isPublic = state === 'published' || uses.get(article.id)?.isPublic === true;
    uses.set(article.id, { id: article.id, headline: article.headline || 'Without a headline', isPublic });
  }
  return [...uses.values()].sort((a, b) => Number(b.isPublic) - Number(a.isPublic) || b.id - a.id);
}
