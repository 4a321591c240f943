import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { type FocusPictureInput, focusPictureInput } from '@/lib/media/schema';
import { holdPicture } from '@/lib/media/store';
import { publicTagsOf } from '../writing/touched-tags';

/** Lists show a picture with the story that it stands above, and name the story's lists alone. */
async function listTags(tx: Db, id: number): Promise<string[]> {
  const slug = { select: { slug: true } } as const;
  const rows = await tx.publishedArticle.findMany({
    where: { heroMediaId: id },
    select: {
      articleId: true,
      section: slug,
      authors: { select: { author: slug } },
      tags: { select: { tag: slug } },
    },
    orderBy: { firstPublishedAt: 'desc' },
    take: 200,
  });
  return rows.flatMap((row) => publicTagsOf(row.articleId, row));
}

/**
 * Sets what of a picture stays in sight wherever it is cropped.
 * @param input per cent from the picture's left and top.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it was moved since `seen`.
 */
export async function focusPicture(staff: StaffMember, input: FocusPictureInput): Promise<void> {
  requireAbility(staff, 'media.add');
  const { id, x, y, seen } = focusPictureInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const before = await holdPicture(tx, id);
    if (before.focus.x !== seen.x || before.focus.y !== seen.y) {
      const forPerson =
        'Somebody else moved the focal point after you opened the picture. Yours is not saved.';
      throw new AppError('conflict', { message: `picture ${id} has another focal point`, forPerson });
    }
    await tx.media.update({ where: { id }, data: { focusX: x, focusY: y } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'media.focus',
      target: `media:${id}`,
      before: before.focus,
      after: { x, y },
    });
    await recordContentChange(tx, [contentTags.media(id), ...(await listTags(tx, id))]);
  });
}
