import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { requireDraw, writeDraw } from '../rules/require-draw';

/** Which flag of a draw is settled, at the version of the draw that the person saw. */
export const settleFlagInput = z.object({
  program: z.string().trim().max(40).default(''),
  number: z.string().trim().max(40).default(''),
  version: z.coerce.number().int().positive(),
  flag: z.coerce.number().int().positive(),
  /** For the activity log, such as where it was looked up. */
  note: z.string().trim().max(500, 'Write at most 500 characters').default(''),
});

/**
 * Accepts a value that is being checked as the record has it: the flag goes, for readers too, and no
 * figure changes. A value that is wrong is corrected instead, which settles its flag as well.
 * @throws AppError `forbidden`, `not-found`, or `conflict` where the draw was changed or the flag
 *   settled since.
 */
export async function settleFlag(staff: StaffMember, input: z.input<typeof settleFlagInput>): Promise<void> {
  requireAbility(staff, 'draw.correct');
  const { flag, note, ...draw } = settleFlagInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const row = await requireDraw(tx, draw);
    const anomaly = row.anomalies.find(({ id }) => id === flag);
    if (!anomaly)
      throw new AppError('conflict', { forPerson: 'Somebody settled this already. Open the draw again.' });
    await writeDraw(tx, row, {});
    await tx.drawAnomaly.update({ where: { id: flag }, data: { settledAt: new Date() } });
    const { field, raw, reason } = anomaly;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'draw.settle',
      target: contentTags.draw(draw),
      before: { field, raw, reason },
      after: { note },
    });
    await recordContentChange(tx, [contentTags.draw(draw), contentTags.draws]);
  });
}
