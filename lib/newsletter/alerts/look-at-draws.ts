import { toCalendarDate, todayIn } from '@/lib/dates';
import { type Db, getDb } from '@/lib/db/client';
import type { Draw } from '@/lib/db/generated/client';
import { planDraw } from './plan-draw';

/** In days after its day or range: provinces publish late. A month's figures come well into the next. */
const newsFor = { day: 7, range: 7, month: 62 } as const;
const longest = 5 * 60_000;

/** Whether a draw is news: what an import of the past brings is not. */
export function isNews(draw: Pick<Draw, 'date' | 'dateEnd' | 'datePrecision'>, today = todayIn()): boolean {
  const last = draw.dateEnd ?? draw.date;
  if (!last) return false;
  const days = (Date.parse(today) - Date.parse(toCalendarDate(last))) / 86_400_000;
  // A day to come is a typing error, but for the hours in which zones differ.
  return days >= -1 && days <= newsFor[draw.datePrecision];
}

/** What is long past and was told to nobody concerns nobody: an import of the past brings hundreds. */
async function forgetThePast(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM alert_looks l USING draws d
    WHERE d.id = l.draw_id AND coalesce(d.date_end, d.date) < current_date - 100
      AND NOT EXISTS (SELECT 1 FROM alert_tellings t WHERE t.draw_id = d.id)`;
}

async function lookAt(tx: Db, drawId: number): Promise<void> {
  // Of two workers one looks at a draw; the other finds it done.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('alerts'), ${drawId}::int)`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('alerts-summary'), 0)`;
  const [gone] = await tx.$queryRaw<{ look: bigint | null }[]>`
    WITH gone AS (DELETE FROM alert_looks WHERE draw_id = ${drawId} RETURNING id) SELECT max(id) AS look FROM gone`;
  if (!gone?.look) return;
  const draw = await tx.draw.findUnique({ where: { id: drawId }, include: { stream: true } });
  if (!draw) return;
  await planDraw(
    tx,
    {
      id: draw.id,
      programSlug: draw.programSlug,
      streamSlug: draw.stream?.slug ?? null,
      minScore: draw.minScore,
      scoreScale: draw.scoreScale,
      isWithdrawn: draw.withdrawnAt !== null,
      isRecent: isNews(draw),
    },
    gone.look,
  );
}

/**
 * Looks at every draw that was added or changed since the last look, and starts the alerts and corrections
 * that follow: each draw in a transaction of its own, so that both are kept or neither is. A fault with one
 * does not hold up the others.
 */
export async function lookAtDraws(): Promise<void> {
  const db = getDb();
  await forgetThePast(db);
  const waiting = await db.alertLook.findMany({
    distinct: ['drawId'],
    select: { drawId: true },
    orderBy: { drawId: 'asc' },
  });
  const faults: unknown[] = [];
  for (const { drawId } of waiting) {
    await db
      .$transaction((tx) => lookAt(tx, drawId), { timeout: longest })
      .catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} draws wait for their alerts`);
}
