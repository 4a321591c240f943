import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { suppressAddress } from '../suppression/suppress-address';
import { suppressInput } from './acts-schema';
import { requireSubscriber } from './require-subscriber';

/**
 * Ends all mails to a person who asked the desk for it. They can sign up again themselves; no import brings
 * them back.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function suppressSubscriber(
  staff: StaffMember,
  input: z.input<typeof suppressInput>,
): Promise<{ id: string }> {
  requireAbility(staff, 'subscriber.keep');
  const { id, note } = suppressInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const { email, state: before } = await requireSubscriber(tx, id);
    await suppressAddress(tx, { email, reason: 'asked', note });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'subscriber.suppress',
      target: `subscriber:${id}`,
      before: { state: before },
      after: { note },
    });
    return { id };
  });
}
