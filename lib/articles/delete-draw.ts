import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { figuresOf } from '@/lib/draws/rules/draw-changes';
import { requireDraw } from '@/lib/draws/rules/require-draw';
import { AppError } from '@/lib/errors';
import { findArticlesUsing } from './where-used';

export const deleteDrawInput = z.object({
  program: z.string().min(1).max(40),
  number: z.string().min(1).max(40),
  version: z.coerce.number().int().positive(),
});

/** Why a draw stays: articles show it, it was corrected in public, or the source lists it. Null where it may go. */
async function reasonToKeep(tx: Db, drawId: number, target: string): Promise<string | null> {
  const uses = await findArticlesUsing(tx, { kind: 'draw', target });
  if (uses.length > 0) {
    const list = uses.slice(0, 5).map(({ headline }) => `“${headline}”`);
    const more = uses.length > list.length ? ` and ${uses.length - list.length} more` : '';
    return `This draw is used in ${list.join(', ')}${more}. Take it out there first, or withdraw it.`;
  }
  const [corrections, sourceRows] = await Promise.all([
    tx.drawCorrection.count({ where: { drawId } }),
    tx.drawSourceRow.count({ where: { drawId } }),
  ]);
  if (corrections > 0)
    return 'Readers were told of a correction of this draw. Withdraw it: its page then says why.';
  return sourceRows > 0 ? 'This draw was read from a source. Withdraw it: its page then says why.' : null;
}

/**
 * Deletes a draw that was made by mistake and that nothing refers to.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it was changed since, `in-use` with
 *   what refers to it; such a draw can be withdrawn.
 */
export async function deleteDraw(staff: StaffMember, input: z.input<typeof deleteDrawInput>): Promise<void> {
  requireAbility(staff, 'draw.withdraw');
  const draw = deleteDrawInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const row = await requireDraw(tx, draw);
    const reason = await reasonToKeep(tx, row.id, `${draw.program}/${draw.number}`);
    if (reason) throw new AppError('in-use', { forPerson: reason });
    await tx.draw.delete({ where: { id: row.id } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'draw.delete',
      target: contentTags.draw(draw),
      before: { ...figuresOf(row), sourceUrl: row.sourceUrl, detail: row.detail },
    });
    await recordContentChange(tx, [contentTags.draw(draw), contentTags.draws]);
  });
}
