import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { settleReportInput } from './schema';

/**
 * Marks a report as settled, or takes it up again. What a colleague did already stays as it is.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function settleReport(
  staff: StaffMember,
  { id, isSettled }: z.output<typeof settleReportInput>,
): Promise<{ isSettled: boolean }> {
  requireAbility(staff, 'report.settle');
  return getDb().$transaction(async (tx) => {
    const { count } = await tx.errorReport.updateMany({
      where: { id, settledAt: isSettled ? null : { not: null } },
      data: isSettled
        ? { settledAt: new Date(), settledById: staff.id }
        : { settledAt: null, settledById: null },
    });
    const report = await tx.errorReport.findUnique({ where: { id }, select: { about: true } });
    if (!report) throw new AppError('not-found', { forPerson: 'This report is not there any more.' });
    if (count === 0) return { isSettled };
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: isSettled ? 'report.settle' : 'report.reopen',
      target: `report:${report.about}`,
    });
    return { isSettled };
  });
}
