import type { Db, Prisma } from '@/lib/db/client';

interface Settled {
  state: 'done' | 'cancelled' | 'refused';
  reason?: string;
}

/** Settles what still waits among some schedules. @returns how many did. */
export async function settleSchedules(
  tx: Db,
  where: Prisma.ArticleScheduleWhereInput,
  { state, reason = '' }: Settled,
): Promise<number> {
  const { count } = await tx.articleSchedule.updateMany({
    where: { AND: [where, { state: 'pending' }] },
    data: { state, reason, settledAt: new Date() },
  });
  return count;
}
