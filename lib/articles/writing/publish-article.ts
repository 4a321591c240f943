import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { lockArticle } from '../flow/lock-article';
import { publishText } from '../flow/publish-text';
import { requireReviewed } from '../flow/review/require-reviewed';
import { settleSchedules } from '../flow/schedule/settle';
import { requirePublish } from './access';
import { requirePublishable } from './checks/require-publishable';
import { conflictOn } from './conflict';
import { presentSaved } from './present-saved';
import { type PublishInput, publishInput, type SavedArticle } from './schema';
import { findDraft, textOf } from './store';

function withoutAddress(): AppError {
  const message = 'Save it once, so that it gets its address.';
  return new AppError('invalid', { forPerson: message, fields: { 'text.slug': message } });
}

/**
 * Makes a saved version what readers see, at once and everywhere.
 * A changed section or slug leaves a redirect at the old address; the first day out is kept. A text
 * that was scheduled no longer goes out: this one is newer. A note stands with the story for good.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved), `invalid` (with
 *   every error that stops it, or what its review says).
 */
export async function publishArticle(staff: StaffMember, input: PublishInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { id, version, note } = publishInput.parse(input);
  const seen = await findDraft(getDb(), id);
  if (!seen) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  requirePublish(staff, seen);
  if (seen.version !== version) throw await conflictOn(getDb(), id);
  const plainText = await requirePublishable(textOf(seen), seen.published?.firstPublishedAt ?? null);
  // What was saved by itself has no address before a person saves it.
  if (!seen.slug) throw withoutAddress();
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (draft?.version !== version || draft.slug === null) throw await conflictOn(tx, id);
    requireReviewed(draft, version);
    if (note && !draft.published)
      throw new AppError('invalid', { forPerson: 'A note is about a change: this story was not out yet.' });
    await settleSchedules(
      tx,
      { articleId: id, kind: 'publish' },
      { state: 'cancelled', reason: 'Published by hand.' },
    );
    await publishText(tx, staff, { draft, version, text: textOf(draft), plainText, note });
  });
  return presentSaved((await findDraft(getDb(), id)) ?? seen);
}
