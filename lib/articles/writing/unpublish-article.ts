import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { lockArticle } from '../flow/lock-article';
import { settleSchedules } from '../flow/schedule/settle';
import { takeDown } from '../flow/take-down';
import { requirePublish } from './access';
import { conflictOn } from './conflict';
import { presentSaved } from './present-saved';
import { type ArticleVersion, articleVersion, type SavedArticle } from './schema';
import { findDraft } from './store';

/**
 * Takes an article from readers: its address answers 410 until it is published again. The working
 * copy stays; whatever was scheduled for it is called off.
 * @throws AppError `forbidden`, `not-found` (also when it is not published), `conflict`.
 */
export async function unpublishArticle(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { id, version } = articleVersion.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (draft) requirePublish(staff, draft);
    if (!draft?.published) throw new AppError('not-found', { forPerson: 'This article is not published.' });
    if (draft.version !== version) throw await conflictOn(tx, id);
    await settleSchedules(tx, { articleId: id }, { state: 'cancelled', reason: 'Taken down by hand.' });
    await takeDown(tx, staff, draft);
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
