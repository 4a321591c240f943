import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { lockArticle } from '../../flow/lock-article';
import { requireWrite } from '../access';
import { conflictOn } from '../conflict';
import { columnsOf, keepParts } from '../keep-text';
import { presentSaved } from '../present-saved';
import type { ArticleText, SavedArticle } from '../schema';
import { findDraft, textOf } from '../store';
import { runOf } from '../writer-run';
import { compareTexts } from './compare-texts';
import { keepRevision } from './keep-revision';
import { readSnapshot } from './read-snapshot';
import { type RestoreInput, restoreInput } from './schema';

const untouched = 'Nothing was put back. Load the page again to see it.';

async function findText(
  tx: Db,
  { id, revisionId }: RestoreInput,
): Promise<{ text: ArticleText; version: number }> {
  const row = await tx.articleRevision.findFirst({ where: { id: revisionId, articleId: id } });
  if (!row) throw new AppError('not-found', { forPerson: 'This revision is no longer kept.' });
  const text = readSnapshot(row.snapshot);
  if (text) return { text, version: row.version };
  throw new AppError('invalid', { forPerson: 'This text is of a form that cannot be put back any more.' });
}

/** A picture that was deleted since leaves its place empty. */
async function withoutLostPicture(tx: Db, text: ArticleText): Promise<ArticleText> {
  if (text.heroMediaId === null) return text;
  const isThere = (await tx.media.count({ where: { id: text.heroMediaId } })) > 0;
  return isThere ? text : { ...text, heroMediaId: null, heroAlt: '' };
}

/** The row's columns, with the old address; with the present one where another article has it by now. */
async function columnsWithAddress(tx: Db, id: number, text: ArticleText, slug: string) {
  const wanted = { ...text, slug: text.slug || slug };
  return columnsOf(tx, id, wanted, true).catch((error: unknown) => {
    if (error instanceof AppError && error.fields['text.slug'])
      return columnsOf(tx, id, { ...text, slug }, true);
    throw error;
  });
}

/**
 * Puts a revision's text back as the working copy: a new version, and a new revision that names the
 * old one. What stood there is kept in its own revision. Readers see nothing of it until it is published.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved since the person
 *   looked), `invalid` (the text says what is there already, or cannot be read any more).
 */
export async function restoreRevision(staff: StaffMember, input: RestoreInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const request = restoreInput.parse(input);
  const { id } = request;
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireWrite(staff, draft);
    if (draft.version !== request.version) throw await conflictOn(tx, id, untouched);
    const old = await findText(tx, request);
    const text = await withoutLostPicture(tx, old.text);
    const columns = await columnsWithAddress(tx, id, text, draft.slug ?? '');
    const restored = { ...text, slug: columns.slug ?? '' };
    if (compareTexts(textOf(draft), restored).isSame)
      throw new AppError('invalid', { forPerson: 'The article says just this already.' });
    const version = draft.version + 1;
    await tx.article.update({
      where: { id },
      data: { ...columns, ...runOf(null, version, version), updatedById: staff.id, version },
    });
    await keepParts(tx, id, restored);
    const revision = { articleId: id, version, staffId: staff.id, text: restored };
    await keepRevision(tx, { ...revision, kind: 'restore', restoredVersion: old.version });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.restore',
      target: `article:${id}`,
      before: { version: draft.version, headline: draft.headline },
      after: { version, headline: text.headline, restoredVersion: old.version },
    });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
