import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { asJson } from '@/lib/db/as-json';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { type EditionInput, type EditionVersion, editionInput } from './schema';
import { lockEdition } from './store';

/**
 * Saves an edition that has not gone out.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version, or it is scheduled or sent), ZodError.
 */
export async function keepEdition(staff: StaffMember, input: EditionInput): Promise<EditionVersion> {
  requireAbility(staff, 'edition.write');
  const { id, version, body, ...text } = editionInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const edition = await lockEdition(tx, { id, version });
    if (edition.state === 'scheduled')
      throw new AppError('conflict', {
        forPerson: 'It is scheduled. Take it off the schedule to change it.',
      });
    const data = { ...text, body: asJson(body), updatedById: staff.id };
    await tx.edition.update({ where: { id }, data: { ...data, version: version + 1, refusedFor: '' } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.save',
      target: `edition:${id}`,
      after: { subject: text.subject, version: version + 1 },
    });
    return { id, version: version + 1 };
  });
}
