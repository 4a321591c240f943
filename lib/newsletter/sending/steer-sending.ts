import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import type { SendingState } from '@/lib/db/generated/enums';
import { AppError } from '@/lib/errors';

export const steerInput = z.object({ id: z.uuid(), act: z.enum(['pause', 'resume', 'cancel']) });

const turns: Record<z.infer<typeof steerInput>['act'], { from: SendingState[]; to: SendingState }> = {
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  cancel: { from: ['running', 'paused'], to: 'cancelled' },
};

/**
 * Pauses a sending, goes on with it, or cancels what is left of it. Takes effect before the next mail:
 * what has begun to leave is not called back.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it is over, or was steered by somebody else.
 */
export async function steerSending(staff: StaffMember, input: z.input<typeof steerInput>): Promise<void> {
  requireAbility(staff, 'edition.send');
  const { id, act } = steerInput.parse(input);
  const { from, to } = turns[act];
  await getDb().$transaction(async (tx) => {
    const { count } = await tx.sending.updateMany({
      where: { id, state: { in: from }, finishedAt: null },
      data: { state: to, reason: act === 'resume' ? '' : `By ${staff.name}` },
    });
    if (count === 0) {
      const known = await tx.sending.findUnique({ where: { id } });
      if (!known) throw new AppError('not-found', { forPerson: 'This sending no longer exists.' });
      throw new AppError('conflict', {
        forPerson: 'Its state has changed meanwhile. Look at it again below.',
      });
    }
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: `sending.${act}`,
      target: `sending:${id}`,
    });
  });
}
