import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { requireWrite } from './access';
import { conflictOn } from './conflict';
import { columnsOf, createDraft, keepText } from './keep-text';
import { presentSaved } from './present-saved';
import { type ArticleText, type SaveArticleInput, type SavedArticle, saveArticleInput } from './schema';
import { findDraft } from './store';

async function update(
  tx: Db,
  staff: StaffMember,
  id: number,
  version: number,
  text: ArticleText,
): Promise<void> {
  const stored = await tx.article.findUnique({ where: { id }, select: { createdById: true, status: true } });
  if (!stored) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  requireWrite(staff, stored);
  const columns = await columnsOf(tx, id, text);
  const { count } = await tx.article.updateMany({
    where: { id, version },
    data: { ...columns, updatedById: staff.id, version: { increment: 1 } },
  });
  if (count === 0) throw await conflictOn(tx, id);
}

/**
 * Saves the working copy: creates the article, or replaces its text. Never touches what readers see.
 * @throws AppError `forbidden`, `not-found`, `invalid` (a slug that is taken, an unknown section),
 *   `conflict` when somebody saved a newer version: nothing is written then.
 */
export async function saveArticle(staff: StaffMember, input: SaveArticleInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const { id: known, version, text } = saveArticleInput.parse(input);
  const id = await getDb().$transaction(async (tx) => {
    if (known === null) return createDraft(tx, { staffId: staff.id, actor: staff.name }, text);
    await update(tx, staff, known, version ?? 0, text);
    const writer = { staffId: staff.id, actor: staff.name, act: 'article.save' };
    await keepText(tx, { id: known, version: (version ?? 0) + 1, text, writer });
    return known;
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
