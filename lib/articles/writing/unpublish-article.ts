import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { keepOldAddress } from '@/lib/redirects/keep-old-address';
import { articleUrl } from '../present-article';
import { requirePublish } from './access';
import { conflictOn } from './conflict';
import { presentSaved } from './present-saved';
import { keepRevision } from './revisions/keep-revision';
import { type ArticleVersion, articleVersion, type SavedArticle } from './schema';
import { findDraft, textOf } from './store';
import { publicTagsOf } from './touched-tags';

/**
 * Takes an article from readers: its address answers 410 until it is published again. The working
 * copy stays.
 * @throws AppError `forbidden`, `not-found` (also when it is not published), `conflict`.
 */
export async function unpublishArticle(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { id, version } = articleVersion.parse(input);
  const unpublished = await getDb().$transaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft?.published) throw new AppError('not-found', { forPerson: 'This article is not published.' });
    requirePublish(staff, draft);
    const { count } = await tx.article.updateMany({
      where: { id, version },
      data: { status: 'unpublished' },
    });
    if (count === 0) throw await conflictOn(tx, id);
    const address = articleUrl(draft.published.section.slug, draft.published.slug);
    await tx.publishedArticle.delete({ where: { articleId: id } });
    await tx.articleReference.deleteMany({ where: { articleId: id, state: 'published' } });
    await keepOldAddress(tx, { articleId: id, from: address, to: null });
    await keepRevision(tx, {
      articleId: id,
      version,
      kind: 'unpublish',
      staffId: staff.id,
      text: textOf(draft),
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.unpublish',
      target: `article:${id}`,
      before: { version: draft.published.version, headline: draft.published.headline, address },
    });
    await recordContentChange(tx, publicTagsOf(id, draft.published));
    return { ...draft, status: 'unpublished' as const, published: null };
  });
  return presentSaved(unpublished);
}
