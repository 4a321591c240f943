import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { dropPictureFiles } from '@/lib/media/files/picture-files';
import { deletePictureInput } from '@/lib/media/schema';
import { findPicture } from '@/lib/media/store';
import { findArticlesUsing } from '../where-used';
import { findScheduledUses, findUsingEditions, findUsingPages } from './picture-uses';

async function requireUnused(tx: Db, id: number): Promise<void> {
  const uses = await findArticlesUsing(tx, { kind: 'media', target: String(id) });
  const others = [
    ...(await findScheduledUses(tx, id)),
    ...(await findUsingPages(tx, id)),
    ...(await findUsingEditions(tx, id)),
  ];
  const headlines = [...new Set([...uses.map(({ headline }) => headline), ...others])];
  if (headlines.length === 0) return;
  const list = headlines.slice(0, 5).map((headline) => `“${headline}”`);
  const more = headlines.length > list.length ? ` and ${headlines.length - list.length} more` : '';
  throw new AppError('in-use', {
    forPerson: `This picture is used in ${list.join(', ')}${more}. Take it out there first.`,
  });
}

/**
 * Deletes a picture that no article shows (neither a working copy nor the text that readers have, nor one
 * that is scheduled), no page, and no edition, for sent mails ask for it later. Its row is locked meanwhile: nobody puts it above a story in this moment.
 * @throws AppError `forbidden`, `not-found`, `in-use` with what shows it.
 */
export async function deletePicture(
  staff: StaffMember,
  input: z.input<typeof deletePictureInput>,
): Promise<void> {
  requireAbility(staff, 'media.delete');
  const { id } = deletePictureInput.parse(input);
  const deleted = await getDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM media WHERE id = ${id} FOR UPDATE`;
    const picture = await findPicture(tx, id);
    if (!picture) throw new AppError('not-found', { forPerson: 'This picture is no longer in the library.' });
    await requireUnused(tx, id);
    await tx.media.delete({ where: { id } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'media.delete',
      target: `media:${id}`,
      before: { filename: picture.filename, alt: picture.alt, credit: picture.credit },
    });
    await recordContentChange(tx, [contentTags.media(id)]);
    return picture;
  });
  // After the commit: a row never stands without its files.
  await dropPictureFiles(deleted);
}
