import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { requirePublish } from '../../writing/access';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { publicTagsOf } from '../../writing/touched-tags';
import { lockArticle } from '../lock-article';
import { type NoteId, noteId } from './schema';

/**
 * Takes back a note that should not stand with a story. It stays in the activity log.
 * @throws AppError `forbidden`, `not-found` where it stands no more.
 */
export async function withdrawNote(staff: StaffMember, input: NoteId): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { noteId: id } = noteId.parse(input);
  const articleId = await getDb().$transaction(async (tx) => {
    const note = await tx.articleNote.findUnique({ where: { id } });
    const draft = note && (await findDraft(tx, note.articleId));
    if (draft) requirePublish(staff, draft);
    if (!note || !draft) throw new AppError('not-found', { forPerson: 'This note stands no more.' });
    await lockArticle(tx, note.articleId);
    const { count } = await tx.articleNote.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) throw new AppError('not-found', { forPerson: 'This note stands no more.' });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.withdraw-note',
      target: `article:${note.articleId}`,
      before: { kind: note.kind, text: note.text, at: note.at.toISOString() },
    });
    if (draft.published) await recordContentChange(tx, publicTagsOf(draft.id, draft.published));
    return note.articleId;
  });
  const draft = await findDraft(getDb(), articleId);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
