import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { type EditionVersion, editionVersion } from '../schema';
import { lockEdition } from '../store';

/**
 * Takes an edition off the schedule: it can be changed again.
 * @throws AppError `forbidden`, `not-found`, `conflict` where it is being sent already.
 */
export async function unscheduleEdition(staff: StaffMember, input: EditionVersion): Promise<EditionVersion> {
  requireAbility(staff, 'edition.send');
  const seen = editionVersion.parse(input);
  return getDb().$transaction(async (tx) => {
    const { id, version } = await lockEdition(tx, seen);
    await tx.edition.update({
      where: { id },
      data: { state: 'draft', scheduledAt: null, version: version + 1 },
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.unschedule',
      target: `edition:${id}`,
    });
    return { id, version: version + 1 };
  });
}
