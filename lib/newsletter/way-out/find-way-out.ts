import type { Db } from '@/lib/db/client';
import { isTopic, type Topic } from '../topics/schema';
import { readWayOutToken } from './way-out-token';

/**
 * Whom a key in a sending's mail leads out, and of what: the topics that brought the person there;
 * once that row is gone, all that the sending was about. Null for a key that this site did not sign.
 */
export async function findWayOut(
  db: Db,
  token: string,
): Promise<{ subscriberId: string; email: string; topics: Topic[] } | null> {
  const wayOut = readWayOutToken(token);
  if (!wayOut) return null;
  const { subscriberId, sendingId } = wayOut;
  const [subscriber, sending] = await Promise.all([
    db.subscriber.findUnique({
      where: { id: subscriberId },
      select: { email: true, received: { where: { sendingId }, select: { topics: true } } },
    }),
    db.sending.findUnique({ where: { id: sendingId }, select: { topics: true } }),
  ]);
  if (!subscriber || !sending) return null;
  const topics = (subscriber.received[0] ?? sending).topics.filter(isTopic);
  const own = await db.subscription.findMany({
    where: { subscriberId, topic: { in: topics } },
    select: { topic: true },
  });
  return { subscriberId, email: subscriber.email, topics: own.map(({ topic }) => topic).filter(isTopic) };
}
