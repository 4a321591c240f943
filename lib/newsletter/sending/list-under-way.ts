import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { countProgress, type Progress } from './count-progress';
import { isSendingKind, type SendingKind } from './schema';

/** A sending that is no edition, and so has no page of its own at the desk. */
export interface SendingUnderWay extends Progress {
  kind: SendingKind;
}

/** Alerts and the like that are not over, those that began first first, 20 at most. */
export async function listUnderWay(staff: StaffMember): Promise<SendingUnderWay[]> {
  requireAbility(staff, 'edition.write');
  const rows = await getDb().sending.findMany({
    where: { finishedAt: null, kind: { not: 'edition' } },
    select: { id: true, kind: true },
    orderBy: { startedAt: 'asc' },
    take: 20,
  });
  const found = await Promise.all(
    rows.map(async ({ id, kind }) => {
      const progress = await countProgress(staff, id);
      return progress && isSendingKind(kind) ? [{ ...progress, kind }] : [];
    }),
  );
  return found.flat();
}

/** How many sendings, editions too, are paused and wait for somebody to go on with them. */
export async function countPaused(staff: StaffMember): Promise<number> {
  requireAbility(staff, 'edition.send');
  return getDb().sending.count({ where: { state: 'paused', finishedAt: null } });
}
