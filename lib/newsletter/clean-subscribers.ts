import { getDb } from '@/lib/db/client';
import { foldCounts } from './desk/fold-counts';

const day = 24 * 60 * 60 * 1000;
/** In days: how long after its end a link to confirm, or a wish that nobody confirmed, is kept. */
const keptDays = 30;
/** In days: how long a bounce or complaint is known, so that a repeated report of it changes nothing. */
const keptReportDays = 400;

/**
 * Forgets links that ended long ago, and people who asked and never confirmed: without a confirmation
 * there is no ground for keeping their address. Consents of everyone who ever confirmed stay.
 */
export async function cleanSubscribers(): Promise<{ tokens: number; subscribers: number }> {
  const db = getDb();
  const before = new Date(Date.now() - keptDays * day);
  const tokens = await db.subscriberToken.deleteMany({ where: { expiresAt: { lt: before } } });
  const subscribers = await db.subscriber.deleteMany({
    where: {
      createdAt: { lt: before },
      subscriptions: { none: { state: { not: 'pending' } } },
      consents: { none: { act: { not: 'requested' } } },
      tokens: { none: { OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] } },
    },
  });
  const reports = new Date(Date.now() - keptReportDays * day);
  await db.mailReport.deleteMany({ where: { at: { lt: reports } } });
  await foldCounts();
  return { tokens: tokens.count, subscribers: subscribers.count };
}
