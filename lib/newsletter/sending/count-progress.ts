import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { SendingState } from '@/lib/db/generated/enums';

/** How far a sending is. The parts add up to the whole at any moment. */
export interface Progress {
  id: string;
  state: SendingState;
  reason: string;
  total: number;
  sent: number;
  failed: number;
  suppressed: number;
  uncertain: number;
  /** Waiting for their turn, or in it. */
  left: number;
  /** Of those left: how many were refused for the time being and wait for another try. */
  delayed: number;
  /** ISO, UTC. */
  startedAt: string;
  finishedAt: string | null;
}

type Counts = Pick<Progress, 'sent' | 'failed' | 'suppressed' | 'uncertain' | 'left' | 'delayed'>;

async function countRecipients(sendingId: string): Promise<Counts> {
  const [counts] = await getDb().$queryRaw<[Counts]>`
    SELECT count(*) FILTER (WHERE state = 'sent')::int AS sent,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      count(*) FILTER (WHERE state = 'suppressed')::int AS suppressed,
      count(*) FILTER (WHERE state = 'uncertain')::int AS uncertain,
      count(*) FILTER (WHERE state IN ('waiting', 'claimed', 'handed'))::int AS left,
      count(*) FILTER (WHERE state = 'waiting' AND attempts > 0 AND due_at > now())::int AS delayed
    FROM sending_recipients WHERE sending_id = ${sendingId}::uuid`;
  return counts;
}

/** How far a sending is now; null for one that is not known. One that is finished has its sums beside it. */
export async function countProgress(staff: StaffMember, id: string): Promise<Progress | null> {
  requireAbility(staff, 'edition.write');
  const sending = await getDb().sending.findUnique({ where: { id } });
  if (!sending) return null;
  const { state, reason, total, startedAt, finishedAt } = sending;
  const { sent, failed, suppressed, uncertain } = sending;
  const counts = finishedAt
    ? { sent, failed, suppressed, uncertain, left: 0, delayed: 0 }
    : await countRecipients(id);
  return {
    id,
    state,
    reason,
    total,
    ...counts,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
