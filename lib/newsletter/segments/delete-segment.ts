import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { deleteSegmentInput } from './schema';

/**
 * Deletes a segment. Of editions that went out the audience is settled; one that has not would go to
 * more people, so it stands in the way.
 * @throws AppError `forbidden`, `not-found`, `conflict` with the editions that are for it.
 */
export async function deleteSegment(
  staff: StaffMember,
  input: z.input<typeof deleteSegmentInput>,
): Promise<void> {
  requireAbility(staff, 'edition.write');
  const { id } = deleteSegmentInput.parse(input);
  await getDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM audience_segments WHERE id = ${id}::uuid FOR UPDATE`;
    const known = await tx.audienceSegment.findUnique({
      where: { id },
      include: { editions: { where: { state: { not: 'started' } }, select: { subject: true }, take: 5 } },
    });
    if (!known) throw new AppError('not-found', { forPerson: 'This segment no longer exists.' });
    if (known.editions.length > 0) {
      const subjects = known.editions.map(({ subject }) => `“${subject || 'Without a subject'}”`);
      throw new AppError('conflict', {
        forPerson: `An edition that has not gone out is for it: ${subjects.join(', ')}. Choose another audience there first.`,
      });
    }
    await tx.edition.updateMany({ where: { segmentId: id }, data: { segmentId: null } });
    await tx.audienceSegment.delete({ where: { id } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'segment.delete',
      target: `segment:${id}`,
      before: { name: known.name },
    });
  });
}
