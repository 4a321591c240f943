import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { toSlug } from '@/lib/slug';
import { archiveArticle } from '../../flow/archive/archive-article';
import { canSee } from '../../writing/access';
import { conflictOn } from '../../writing/conflict';
import { publishArticle } from '../../writing/publish-article';
import { saveArticle } from '../../writing/save-article';
import type { ArticleText, ArticleVersion } from '../../writing/schema';
import { findDraft, textOf } from '../../writing/store';
import { unpublishArticle } from '../../writing/unpublish-article';
import { type BulkAct, type BulkInput, type BulkOutcome, bulkInput } from './schema';

const untouched = 'It was left as it is.';

type TextAct = Exclude<BulkAct, { kind: 'publish' | 'unpublish' | 'archive' }>;

/** The text with the change; the same one where there is nothing to change. */
function changeText(text: ArticleText, act: TextAct): ArticleText {
  if (act.kind === 'section') return act.section === text.section ? text : { ...text, section: act.section };
  const others = text.tags.filter((tag) => toSlug(tag) !== toSlug(act.tag));
  const has = others.length < text.tags.length;
  if (act.kind === 'remove-tag') return has ? { ...text, tags: others } : text;
  return has ? text : { ...text, tags: [...text.tags, act.tag] };
}

async function changeOne(staff: StaffMember, { id, version }: ArticleVersion, act: BulkAct): Promise<void> {
  const draft = await findDraft(getDb(), id);
  if (!draft || !canSee(staff, draft))
    throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  if (draft.version !== version) throw await conflictOn(getDb(), id, untouched);
  if (act.kind === 'publish') await publishArticle(staff, { id, version });
  else if (act.kind === 'unpublish') await unpublishArticle(staff, { id, version });
  else if (act.kind === 'archive') await archiveArticle(staff, { id, version });
  else {
    const text = textOf(draft);
    const changed = changeText(text, act);
    // An address that nobody has settled yet is not settled by this either.
    if (changed !== text) await saveArticle(staff, { id, version, text: changed, isAuto: text.slug === '' });
  }
}

/** Why one was refused. A fault of ours is told too: what was done to those before it must be known. */
async function reasonOf(error: unknown, id: number): Promise<string> {
  if (!(error instanceof AppError)) {
    console.error(`bulk act on article ${id}:`, error);
    return 'Something went wrong on our side. Look at it before you try again.';
  }
  const { forPerson } = error.code === 'conflict' ? await conflictOn(getDb(), id, untouched) : error;
  return forPerson;
}

/**
 * Does one act to many articles, each in a transaction of its own, by the rules and the version that
 * hold for it alone: one that is refused holds up no other, and says why.
 * @returns what became of each, in their order.
 * @throws AppError `forbidden` where the person writes no articles at all.
 */
export async function changeMany(staff: StaffMember, input: BulkInput): Promise<BulkOutcome[]> {
  requireAbility(staff, 'article.write-own');
  const { act, items } = bulkInput.parse(input);
  const outcomes: BulkOutcome[] = [];
  for (const item of items) {
    try {
      await changeOne(staff, item, act);
      outcomes.push({ id: item.id, isDone: true, message: '' });
    } catch (error) {
      outcomes.push({ id: item.id, isDone: false, message: await reasonOf(error, item.id) });
    }
  }
  return outcomes;
}
