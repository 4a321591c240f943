import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { startSending } from '../sending/start-sending';
import { readAlertMail } from './alert-mail';

/** The hour of the newsroom's day from which its summary goes out: draws are held and published before. */
const summaryHour = 19;
const longest = 5 * 60_000;

function hourIn(timeZone: string, now: Date): number {
  return Number(
    new Intl.DateTimeFormat('en-CA', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now),
  );
}

/**
 * Starts the day's summary, once a day from seven in the evening: one mail for each person whose draws wait,
 * with all of them. Draws that come later are in the next day's.
 */
export async function sendSummary(now = new Date()): Promise<void> {
  const { data: site } = await getSettings();
  if (hourIn(site.timeZone, now) < summaryHour) return;
  const day = todayIn(site.timeZone, now);
  await getDb().$transaction(
    async (tx) => {
      // Every look holds the same lock, shared: none adds or takes away what waits while it is told.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('alerts-summary'), 0)`;
      const waiting = await tx.$queryRaw<{ drawId: number; topic: string }[]>`
        SELECT DISTINCT draw_id AS "drawId", unnest(topics) AS topic FROM alert_tellings WHERE sending_id IS NULL`;
      if (waiting.length === 0) return;
      const sending = await startSending(tx, {
        kind: 'summary',
        about: day,
        topics: [...new Set(waiting.map(({ topic }) => topic))],
        audience: Prisma.sql`
          SELECT t.subscriber_id, (SELECT array_agg(DISTINCT topic) FROM alert_tellings o, unnest(o.topics) topic
              WHERE o.subscriber_id = t.subscriber_id AND o.sending_id IS NULL) AS topics,
            jsonb_build_object('draws', jsonb_agg(t.draw_id ORDER BY t.draw_id)) AS data
          FROM alert_tellings t WHERE t.sending_id IS NULL GROUP BY t.subscriber_id`,
        mail: await readAlertMail(tx, [...new Set(waiting.map(({ drawId }) => drawId))]),
        staffId: null,
      });
      if (!sending) return;
      await tx.$executeRaw`UPDATE alert_tellings SET sending_id = ${sending.id}::uuid WHERE sending_id IS NULL`;
    },
    { timeout: longest },
  );
}
