import type { Db } from '@/lib/db/client';

export interface RunningSending {
  id: string;
  lanes: string[];
}

/** Sendings under way. Small ones come first: an alert does not wait for a newsletter. */
export function listRunning(db: Db): Promise<RunningSending[]> {
  return db.sending.findMany({
    where: { state: 'running', finishedAt: null },
    select: { id: true, lanes: true },
    orderBy: [{ total: 'asc' }, { startedAt: 'asc' }],
    take: 100,
  });
}
