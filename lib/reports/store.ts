import type { Db } from '@/lib/db/client';

/** @returns how many reports came after an instant. */
export const countReportsSince = (db: Db, since: Date): Promise<number> =>
  db.errorReport.count({ where: { createdAt: { gt: since } } });

/** Deletes what was settled before an instant, with the addresses of who wrote it. */
export async function deleteReportsSettledBefore(db: Db, before: Date): Promise<void> {
  await db.errorReport.deleteMany({ where: { settledAt: { lt: before } } });
}
