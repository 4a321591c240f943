import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { liftSuppression } from '../suppression/read-suppression';
import { liftInput } from './acts-schema';
import { requireSubscriber } from './require-subscriber';

/**
 * Lets a person have mail again. What a bounce held back goes on; what they ended stays ended until they sign
 * up again. A wish of their own to get nothing is not for the desk to lift: their fresh sign-up does.
 * @throws AppError `forbidden`, `not-found`, `invalid` where there is nothing for the desk to lift.
 */
export async function liftSubscriber(
  staff: StaffMember,
  input: z.input<typeof liftInput>,
): Promise<{ id: string }> {
  requireAbility(staff, 'subscriber.keep');
  const { id, note } = liftInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const person = await requireSubscriber(tx, id);
    if (person.suppressedAs !== 'bounced' && person.suppressedAs !== 'complained') {
      throw new AppError('invalid', { forPerson: 'There is nothing to lift: look at the page again.' });
    }
    await liftSuppression(tx, person.email);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'subscriber.lift',
      target: `subscriber:${id}`,
      before: { reason: person.suppressedAs },
      after: { note },
    });
    return { id };
  });
}
