import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { type DeskPicture, type EditPictureInput, editPictureInput } from './schema';
import { holdPicture, updatePicture } from './store';

/**
 * Changes a picture's alt text and credit. The credit shows wherever the picture stands; the alt
 * text is what stories start from, and a story keeps its own.
 * @throws AppError `forbidden`, `not-found`, `conflict` where they were changed since `seen`.
 */
export async function editPicture(staff: StaffMember, input: EditPictureInput): Promise<DeskPicture> {
  requireAbility(staff, 'media.add');
  const { id, alt, credit, seen } = editPictureInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const before = await holdPicture(tx, id);
    if (before.alt !== seen.alt || before.credit !== seen.credit) {
      const forPerson = `Somebody else changed these words after you opened them, to “${before.alt}”, credit “${before.credit}”. Yours are still here and are not saved.`;
      throw new AppError('conflict', { message: `picture ${id} has other words`, forPerson });
    }
    const after = await updatePicture(tx, id, { alt, credit });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'media.edit',
      target: `media:${id}`,
      before: { alt: before.alt, credit: before.credit },
      after: { alt, credit },
    });
    await recordContentChange(tx, [contentTags.media(id)]);
    return after;
  });
}
