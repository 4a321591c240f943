import { getDb } from '@/lib/db/client';
import { deleteMailsBefore } from '@/lib/email/store';
import { cleanSubscribers } from '@/lib/newsletter/clean-subscribers';

const day = 24 * 60 * 60 * 1000;
const keptMailDays = 30;

/** Takes away what has run out: mails of a month ago, ended links, wishes never confirmed, spent counters. */
export async function cleanHouse(): Promise<void> {
  const db = getDb();
  await deleteMailsBefore(db, new Date(Date.now() - keptMailDays * day));
  await cleanSubscribers();
  await db.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}
