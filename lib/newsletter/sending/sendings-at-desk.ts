import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { alertMail } from '../alerts/alert-mail';
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

/** An alert, a correction or a day's summary that is over. */
export interface SentAlert {
  id: string;
  kind: SendingKind;
  /** The draws that it told of. */
  draws: string[];
  total: number;
  sent: number;
  failed: number;
  suppressed: number;
  uncertain: number;
  /** ISO, UTC. */
  finishedAt: string;
}

/** The newest alerts and the like that are over, 20 at most. */
export async function listSentAlerts(staff: StaffMember): Promise<SentAlert[]> {
  requireAbility(staff, 'edition.write');
  const rows = await getDb().sending.findMany({
    where: { finishedAt: { not: null }, kind: { not: 'edition' } },
    orderBy: { id: 'desc' },
    take: 20,
  });
  return rows.flatMap(({ id, kind, mail, total, sent, failed, suppressed, uncertain, finishedAt }) => {
    if (!isSendingKind(kind) || !finishedAt) return [];
    const draws = Object.values(alertMail.safeParse(mail).data?.draws ?? {}).map(({ title }) => title);
    return {
      id,
      kind,
      draws,
      total,
      sent,
      failed,
      suppressed,
      uncertain,
      finishedAt: finishedAt.toISOString(),
    };
  });
}

/** How many sendings, editions too, are paused and wait for somebody to go on with them. */
export async function countPaused(staff: StaffMember): Promise<number> {
  requireAbility(staff, 'edition.send');
  return getDb().sending.count({ where: { state: 'paused', finishedAt: null } });
}
