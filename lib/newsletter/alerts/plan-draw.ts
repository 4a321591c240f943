import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { startSending } from '../sending/start-sending';
import { readAlertMail } from './alert-mail';

/** What an alert asks of a draw. */
export interface LookedAt {
  id: number;
  programSlug: string;
  streamSlug: string | null;
  minScore: number | null;
  scoreScale: string | null;
  isWithdrawn: boolean;
  /** Whether it is young enough to be news. */
  isRecent: boolean;
}

/** Who asked for the draw as it stands: a person with both paces is told at once. */
function whoMeets(draw: LookedAt): Prisma.Sql {
  return Prisma.sql`
    SELECT s.subscriber_id, array_agg(s.topic ORDER BY s.topic) AS topics,
      CASE WHEN bool_or(c.pace = 'at_once') THEN 'at_once' ELSE 'daily' END::"AlertPace" AS pace
    FROM alert_conditions c JOIN subscriptions s ON s.id = c.subscription_id AND s.state = 'active'
    WHERE NOT ${draw.isWithdrawn} AND c.program_slug = ${draw.programSlug}
      AND (c.stream_slug IS NULL OR c.stream_slug = ${draw.streamSlug})
      AND (c.score_at_most IS NULL OR (c.score_scale = ${draw.scoreScale} AND ${draw.minScore}::int <= c.score_at_most))
    GROUP BY s.subscriber_id`;
}

const lastTurns = (drawId: number) => Prisma.sql`
  SELECT DISTINCT ON (subscriber_id) subscriber_id, turn, says, topics, min_score
  FROM alert_tellings WHERE draw_id = ${drawId} ORDER BY subscriber_id, turn DESC`;

/** Those who meet it and were not told so, or were told the opposite since. */
function tellNewly(tx: Db, draw: LookedAt): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO alert_tellings (draw_id, subscriber_id, turn, says, pace, topics, min_score)
    SELECT ${draw.id}, met.subscriber_id, coalesce(told.turn, 0) + 1, 'met', met.pace, met.topics, ${draw.minScore}::int
    FROM (${whoMeets(draw)}) met LEFT JOIN (${lastTurns(draw.id)}) told USING (subscriber_id)
    WHERE told.says IS DISTINCT FROM 'met'`;
}

/** Those who were told that it meets what they asked for, and whom it does not meet. They hear it at once. */
function tellCorrected(tx: Db, draw: LookedAt): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO alert_tellings (draw_id, subscriber_id, turn, says, pace, topics, min_score)
    SELECT ${draw.id}, told.subscriber_id, told.turn + 1, 'corrected', 'at_once', told.topics, told.min_score
    FROM (${lastTurns(draw.id)}) told
    WHERE told.says = 'met'
      AND NOT EXISTS (SELECT 1 FROM (${whoMeets(draw)}) met WHERE met.subscriber_id = told.subscriber_id)
      AND EXISTS (SELECT 1 FROM subscriptions s
        WHERE s.subscriber_id = told.subscriber_id AND s.topic = ANY (told.topics) AND s.state = 'active')`;
}

/** Starts the sending of what was noted and goes out at once. */
async function start(tx: Db, draw: LookedAt, kind: 'alert' | 'correction', about: string): Promise<void> {
  const says = kind === 'alert' ? 'met' : 'corrected';
  const noted = Prisma.sql`draw_id = ${draw.id} AND sending_id IS NULL AND pace = 'at_once' AND says = ${says}::"AlertSays"`;
  const topics = await tx.$queryRaw<{ topic: string }[]>`
    SELECT DISTINCT unnest(topics) AS topic FROM alert_tellings WHERE ${noted}`;
  if (topics.length === 0) return;
  const sending = await startSending(tx, {
    kind,
    about,
    topics: topics.map(({ topic }) => topic),
    audience: Prisma.sql`
      SELECT subscriber_id, topics,
        jsonb_build_object('draws', jsonb_build_array(draw_id), 'toldScore', min_score) AS data
      FROM alert_tellings WHERE ${noted}`,
    mail: await readAlertMail(tx, [draw.id]),
    staffId: null,
  });
  if (!sending) throw new Error(`${kind} about ${about} was started before`);
  await tx.$executeRaw`UPDATE alert_tellings SET sending_id = ${sending.id}::uuid WHERE ${noted}`;
}

/**
 * Notes whom a draw concerns as it stands, and starts the mails that go out at once. Done again it notes
 * nothing: a person is told once that it meets what they asked for, and again only after it was said not to.
 * What waits for a summary and was not sent is noted anew, so that a summary tells what is true then.
 * @param look names this look among all; the mails that it causes are sent once.
 */
export async function planDraw(tx: Db, draw: LookedAt, look: bigint): Promise<void> {
  await tx.alertTelling.deleteMany({ where: { drawId: draw.id, sendingId: null } });
  await tellCorrected(tx, draw);
  if (draw.isRecent) await tellNewly(tx, draw);
  await start(tx, draw, 'correction', `${draw.id}/${look}`);
  await start(tx, draw, 'alert', `${draw.id}/${look}`);
}
