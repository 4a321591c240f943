import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { requireDraw, writeDraw } from './rules/require-draw';
import { reinstateDrawInput, withdrawDrawInput } from './schema';

async function writeWithdrawal(
  staff: StaffMember,
  draw: { program: string; number: string; version: number },
  withdrawal: { note: string } | null,
): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const row = await requireDraw(tx, draw);
    if ((row.withdrawnAt !== null) === (withdrawal !== null)) {
      const state = withdrawal ? 'withdrawn already' : 'not withdrawn';
      throw new AppError('conflict', { forPerson: `This draw is ${state}.` });
    }
    await writeDraw(tx, row, {
      withdrawnAt: withdrawal ? new Date() : null,
      withdrawnNote: withdrawal?.note ?? '',
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: withdrawal ? 'draw.withdraw' : 'draw.reinstate',
      target: contentTags.draw(draw),
      before: { note: row.withdrawnNote },
      after: { note: withdrawal?.note ?? '' },
    });
    await recordContentChange(tx, [contentTags.draw(draw), contentTags.draws]);
  });
}

/**
 * Takes a draw that was published in error out of every list and table. Its own page stays, with the note.
 * @throws AppError `forbidden`, `not-found`, or `conflict` where it was changed since or is withdrawn.
 */
export async function withdrawDraw(
  staff: StaffMember,
  input: z.input<typeof withdrawDrawInput>,
): Promise<void> {
  requireAbility(staff, 'draw.withdraw');
  const { note, ...draw } = withdrawDrawInput.parse(input);
  await writeWithdrawal(staff, draw, { note });
}

/**
 * Puts a withdrawn draw back where it was.
 * @throws AppError `forbidden`, `not-found`, or `conflict` where it was changed since or is not withdrawn.
 */
export async function reinstateDraw(
  staff: StaffMember,
  input: z.input<typeof reinstateDrawInput>,
): Promise<void> {
  requireAbility(staff, 'draw.withdraw');
  await writeWithdrawal(staff, reinstateDrawInput.parse(input), null);
}
