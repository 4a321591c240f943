import { deleteReadsBefore } from '@/lib/articles/reads/store';
import { cleanPresences } from '@/lib/articles/writing/presence/announce';
import { pruneRevisions } from '@/lib/articles/writing/revisions/prune-revisions';
import { cleanComments } from '@/lib/comments/keeping/clean-comments';
import { getDb } from '@/lib/db/client';
import { deleteMailsBefore } from '@/lib/email/store';
import { cleanSubscribers } from '@/lib/newsletter/clean-subscribers';
import { deleteReportsSettledBefore } from '@/lib/reports/store';
import { deleteCountsBefore } from '@/lib/search/trending/store';

const day = 24 * 60 * 60 * 1000;
const keptMailDays = 30;
const keptCountDays = 30;
const keptReportDays = 90;

/** Takes away what has run out: old mails and counts, settled reports, ended links and previews, wishes never confirmed, spent counters, the many texts of old sittings. */
export async function cleanHouse(): Promise<void> {
  const db = getDb();
  await deleteMailsBefore(db, new Date(Date.now() - keptMailDays * day));
  await pruneRevisions();
  await cleanPresences();
  await cleanSubscribers();
  await cleanComments();
  await deleteCountsBefore(db, new Date(Date.now() - keptCountDays * day));
  await deleteReadsBefore(db, new Date(Date.now() - keptCountDays * day));
  await deleteReportsSettledBefore(db, new Date(Date.now() - keptReportDays * day));
  await db.articlePreview.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await db.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}
