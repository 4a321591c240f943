import type { StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Db } from '@/lib/db/client';
import { recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { keepOldAddress } from '@/lib/redirects/keep-old-address';
import { articleUrl } from '../present-article';
import { keepRevision } from '../writing/revisions/keep-revision';
import { type DraftRow, textOf } from '../writing/store';
import { publicTagsOf } from '../writing/touched-tags';

/**
 * Takes an article from readers, in the caller's transaction, which holds the article's row.
 * @throws AppError `not-found` where it is not published.
 */
export async function takeDown(
  tx: Db,
  staff: Pick<StaffMember, 'id' | 'name'>,
  draft: DraftRow,
): Promise<void> {
  const { id, published, version } = draft;
  if (!published) throw new AppError('not-found', { forPerson: 'This article is not published.' });
  const address = articleUrl(published.section.slug, published.slug);
  await tx.article.update({ where: { id }, data: { status: 'unpublished', updatedAt: draft.updatedAt } });
  await tx.publishedArticle.delete({ where: { articleId: id } });
  await tx.articleReference.deleteMany({ where: { articleId: id, state: 'published' } });
  await keepOldAddress(tx, { articleId: id, from: address, to: null });
  const revision = { articleId: id, version, staffId: staff.id, text: textOf(draft) };
  await keepRevision(tx, { ...revision, kind: 'unpublish' });
  await recordAudit(tx, {
    staffId: staff.id,
    actor: staff.name,
    act: 'article.unpublish',
    target: `article:${id}`,
    before: { version: published.version, headline: published.headline, address },
  });
  await recordContentChange(tx, publicTagsOf(id, published));
}
