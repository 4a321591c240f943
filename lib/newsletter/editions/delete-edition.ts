import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { type EditionVersion, editionVersion } from './schema';
import { lockEdition } from './store';

/**
 * Throws away an edition that has not gone out.
 * @throws AppError `forbidden`, `not-found`, `conflict`.
 */
export async function deleteEdition(staff: StaffMember, input: EditionVersion): Promise<void> {
  requireAbility(staff, 'edition.write');
  const seen = editionVersion.parse(input);
  await getDb().$transaction(async (tx) => {
    const { id, subject } = await lockEdition(tx, seen);
    await tx.edition.delete({ where: { id } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'edition.delete',
      target: `edition:${id}`,
      before: { subject },
    });
  });
}
