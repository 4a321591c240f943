import { getDb } from '@/lib/db/client';
import { maskEmail } from '../queries';
import { isTopic, type Topic } from '../topics/schema';
import { findOwner } from './find-owner';

/** What a signed link shows: nothing that whoever got the mail forwarded could use elsewhere. */
export interface Preferences {
  email: string;
  /** What the person gets. */
  topics: Topic[];
}

/** The preferences behind a signed link; null where it opens none. Reading them changes nothing. */
export async function getPreferences(token: string): Promise<Preferences | null> {
  const owner = await findOwner(getDb(), token);
  if (!owner) return null;
  const rows = await getDb().subscription.findMany({
    where: { subscriberId: owner.id, state: 'active' },
    select: { topic: true },
    orderBy: [{ createdAt: 'asc' }, { topic: 'asc' }],
  });
  return { email: maskEmail(owner.email), topics: rows.map(({ topic }) => topic).filter(isTopic) };
}
