import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import type { StaffMember } from '../abilities';
import type { ownNameInput } from '../password/schema';

/** Changes the name by which colleagues know a member; bylines stay as they are. */
export async function changeName(staff: StaffMember, { name }: z.output<typeof ownNameInput>): Promise<void> {
  if (name === staff.name) return;
  await getDb().$transaction(async (tx) => {
    await tx.staff.update({ where: { id: staff.id }, data: { name } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: name,
      act: 'staff.name',
      target: `staff:${staff.id}`,
      before: { name: staff.name },
      after: { name },
    });
  });
}
