import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { aboutParameter, type DeskReport } from './schema';

const pageSize = 30;

/**
 * Readers' reports, newest first, 30 a page. `after` is the last id of the page before.
 * @throws AppError `forbidden`.
 */
export async function listReports(
  staff: StaffMember,
  { isSettled, after }: { isSettled: boolean; after?: string | undefined },
): Promise<{ reports: DeskReport[]; next: string | null }> {
  requireAbility(staff, 'report.settle');
  const rows = await getDb().errorReport.findMany({
    where: { settledAt: isSettled ? { not: null } : null, ...(after ? { id: { lt: after } } : {}) },
    include: { settledBy: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const reports = rows.slice(0, pageSize).map(({ id, about, message, email, ...row }) => ({
    id,
    about,
    url: aboutParameter.parse(about) || null,
    message,
    email,
    at: row.createdAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
    settledBy: row.settledBy?.name ?? null,
  }));
  return { reports, next: rows.length > pageSize ? (reports.at(-1)?.id ?? null) : null };
}

/** How many reports wait. @throws AppError `forbidden`. */
export async function countWaitingReports(staff: StaffMember): Promise<number> {
  requireAbility(staff, 'report.settle');
  return getDb().errorReport.count({ where: { settledAt: null } });
}
