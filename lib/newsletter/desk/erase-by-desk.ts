import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { eraseAddress } from '../preferences/erase-subscriber';
import { eraseInput } from './acts-schema';
import { requireSubscriber } from './require-subscriber';
import { shownAddress } from './shown-address';

/**
 * Erases a person who asked the desk for it, as their own button does. The log keeps that it was done, not of
 * whom.
 * @throws AppError `forbidden`, `not-found`; `invalid` where the address is typed otherwise.
 */
export async function eraseByDesk(
  staff: StaffMember,
  input: z.input<typeof eraseInput>,
): Promise<{ id: string }> {
  requireAbility(staff, 'subscriber.keep');
  const { id, email } = eraseInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const person = await requireSubscriber(tx, id);
    const spellings = [person.email, shownAddress(person.email)].map((one) => one.toLowerCase());
    if (!spellings.includes(email.toLowerCase())) {
      const forPerson = 'Type the address exactly as it stands above.';
      throw new AppError('invalid', { forPerson, fields: { email: forPerson } });
    }
    await eraseAddress(tx, { id, email: person.email });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'subscriber.erase',
      target: `subscriber:${id}`,
    });
    return { id };
  });
}
