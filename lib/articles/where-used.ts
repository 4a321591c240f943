import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type BlockName, blocks, isBlockName } from '@/lib/blocks/registry';
import { type Db, getDb } from '@/lib/db/client';
import type { ReferenceKind } from '@/lib/db/generated/enums';
import type { ArticleState } from './writing/schema';
import { stateOf } from './writing/store';

export interface ArticleUse {
  id: number;
  headline: string;
  state: ArticleState;
  /** Whether the text that readers have refers to it, or the working copy alone. */
  isPublic: boolean;
  /** What refers to it, as the editor names it: "Draw highlight", "Figure". */
  blocks: string[];
}

export interface UsedRecord {
  kind: ReferenceKind;
  target: string;
}

const labelOf = (name: string) => (isBlockName(name) ? blocks[name satisfies BlockName].label : name);

/** Articles whose text refers to a record, those that readers have first; at most 200. `own` leaves out others' drafts. */
export async function findArticlesUsing(
  db: Db,
  { kind, target }: UsedRecord,
  own: string | null = null,
): Promise<ArticleUse[]> {
  const rows = await db.articleReference.findMany({
    where: { kind, target, ...(own && { OR: [{ state: 'published' }, { article: { createdById: own } }] }) },
    select: {
      state: true,
      blocks: true,
      article: {
        select: {
          id: true,
          headline: true,
          status: true,
          version: true,
          archivedAt: true,
          published: { select: { version: true } },
        },
      },
    },
    orderBy: { articleId: 'desc' },
    take: 200,
  });
  const uses = new Map<number, ArticleUse>();
  for (const { state, blocks: names, article } of rows) {
    const known = uses.get(article.id);
    uses.set(article.id, {
      id: article.id,
      headline: article.headline || 'Without a headline',
      state: stateOf(article),
      isPublic: state === 'published' || known?.isPublic === true,
      blocks: [...new Set([...(known?.blocks ?? []), ...names.map(labelOf)])],
    });
  }
  return [...uses.values()].sort((a, b) => Number(b.isPublic) - Number(a.isPublic) || b.id - a.id);
}

/** Articles whose text refers to a record, for the desk; drafts of others for editors only. */
export async function listArticlesUsing(staff: StaffMember, record: UsedRecord): Promise<ArticleUse[]> {
  requireAbility(staff, 'desk.open');
  return findArticlesUsing(getDb(), record, can(staff, 'article.write-any') ? null : staff.id);
}
