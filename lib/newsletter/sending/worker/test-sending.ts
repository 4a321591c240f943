import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { places } from '../composers';
import type { SharedMail } from '../schema';
import { startSending } from '../start-sending';
import type { SenderOptions } from './sender-desk';
import { type RunningSender, startSender } from './start-sender';

/** Adds people who get the weekly newsletter: `reader1@…` and so on. */
export async function addReaders(count: number, domain = 'example.com'): Promise<void> {
  await getDb().$executeRaw`
    WITH people AS (
      INSERT INTO subscribers (id, email)
      SELECT gen_random_uuid(), 'reader' || n || '@' || ${domain} FROM generate_series(1, ${count}::int) n
      RETURNING id
    )
    INSERT INTO subscriptions (id, subscriber_id, topic, state, confirmed_at)
    SELECT gen_random_uuid(), id, 'weekly', 'active', now() FROM people`;
}

const shortMail: SharedMail = {
  subject: 'The week',
  text: `Hello.\n\nUnsubscribe: ${places.unsubscribeUrl}`,
  html: `<p>Hello. <a href="${places.unsubscribeUrl}">Unsubscribe</a></p>`,
};

/** Starts an edition to everyone who gets the weekly newsletter. @returns the sending's id. */
export async function startTestSending(mail = shortMail): Promise<string> {
  const started = await getDb().$transaction(
    (tx) =>
      startSending(tx, {
        kind: 'edition',
        about: randomUUID(),
        topics: ['weekly'],
        audience: Prisma.sql`
          SELECT subscriber_id, ARRAY[topic] AS topics, NULL::jsonb AS data
          FROM subscriptions WHERE topic = 'weekly' AND state = 'active'`,
        mail,
        staffId: null,
      }),
    { timeout: 60_000 },
  );
  if (!started) throw new Error('it was started before');
  return started.id;
}

const running: RunningSender[] = [];

/** A sender in this process, quick to try again. */
export function runSender(smtpUrl: string | null, more: Partial<SenderOptions> = {}): RunningSender {
  const sender = startSender(
    {
      smtpUrl,
      siteUrl: 'https://news.example.org',
      dkim: null,
      mailPace: { connections: 4, rate: null, domains: {} },
      waits: [100, 100, 100],
      patience: 5_000,
      ...more,
    },
    (error) => console.error('sender:', error),
  );
  running.push(sender);
  return sender;
}

export async function stopSenders(): Promise<void> {
  await Promise.all(running.splice(0).map((sender) => sender.stop()));
}

export interface Sums {
  state: string;
  total: number;
  sent: number;
  failed: number;
  suppressed: number;
  uncertain: number;
}

/** A sending as it is once its people are settled. */
export async function finished(id: string, seconds = 20): Promise<Sums> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const row = await getDb().sending.findUniqueOrThrow({ where: { id } });
    const { state, total, sent, failed, suppressed, uncertain } = row;
    if (row.finishedAt) return { state, total, sent, failed, suppressed, uncertain };
    await delay(50);
  }
  const states = await getDb().sendingRecipient.groupBy({
    by: ['state'],
    where: { sendingId: id },
    _count: true,
  });
  throw new Error(`it is not finished after ${seconds} s: ${JSON.stringify(states)}`);
}

/** The address that a message went to. */
export const addressOf = (message: string): string => /^To: <?([^>\r\n]+)>?/m.exec(message)?.[1] ?? '';
