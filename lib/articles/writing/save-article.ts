import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { lockArticle } from '../flow/lock-article';
import { carryApproval } from '../flow/review/carry-approval';
import { requireWrite } from './access';
import { conflictOn } from './conflict';
import { columnsOf, createDraft, keepText } from './keep-text';
import { presentSaved } from './present-saved';
import { compareTexts } from './revisions/compare-texts';
import { type SaveArticleInput, type SavedArticle, type SaveRequest, saveArticleInput } from './schema';
import { findDraft, textOf } from './store';
import { judgeWrite, runOf } from './writer-run';

function lostArticle(): AppError {
  return new AppError('not-found', { forPerson: 'This article no longer exists.' });
}

/** A first save whose answer was lost comes again: the article that it began is found. */
async function findBegun(tx: Db, tab: string): Promise<{ id: number; version: number } | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${tab}))`;
  const begun = await tx.article.findUnique({ where: { begunIn: tab }, select: { id: true } });
  return begun && { id: begun.id, version: 1 };
}

/**
 * Whether an article says just this already: a tab that was closed while its last save was on its
 * way may have left it, and nobody loses anything then.
 */
async function isStored(tx: Db, id: number, text: SaveRequest['text']): Promise<boolean> {
  const draft = await findDraft(tx, id);
  if (!draft) return false;
  const stored = textOf(draft);
  return compareTexts(stored, { ...text, slug: text.slug || stored.slug }).isSame;
}

async function update(
  tx: Db,
  staff: StaffMember,
  seen: { id: number; version: number },
  { text, isAuto, writer }: SaveRequest,
): Promise<void> {
  const { id } = seen;
  await lockArticle(tx, id);
  const stored = await tx.article.findUnique({ where: { id } });
  if (!stored) throw lostArticle();
  requireWrite(staff, stored);
  const judged = judgeWrite(stored, seen.version, writer);
  if (judged.kind === 'stale') {
    if (await isStored(tx, id, text)) return;
    throw await conflictOn(tx, id);
  }
  if (judged.kind === 'overtaken') return;
  const version = stored.version + 1;
  const columns = await columnsOf(tx, id, text, isAuto);
  const run = runOf(writer, judged.from, version);
  await tx.article.update({ where: { id }, data: { ...columns, ...run, updatedById: staff.id, version } });
  await carryApproval(tx, staff, { id, from: stored.version, to: version });
  const act = { staffId: staff.id, actor: staff.name, act: 'article.save' };
  await keepText(tx, { id, version, text, isAuto, writer: act });
}

/**
 * Saves the working copy: creates the article, or replaces its text. Never touches what readers see.
 * @throws AppError `forbidden`, `not-found`, `invalid` (a slug that is taken, an unknown section),
 *   `conflict` when somebody saved a newer version: nothing is written then.
 */
export async function saveArticle(staff: StaffMember, input: SaveArticleInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const request = saveArticleInput.parse(input);
  const { id: known, version, text, writer } = request;
  const id = await getDb().$transaction(async (tx) => {
    const begun = known === null && writer ? await findBegun(tx, writer.tab) : null;
    const seen = known === null ? begun : { id: known, version: version ?? 0 };
    if (!seen) return createDraft(tx, { staffId: staff.id, actor: staff.name }, text, request);
    await update(tx, staff, seen, request);
    return seen.id;
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw lostArticle();
  return presentSaved(draft);
}
