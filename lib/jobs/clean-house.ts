import { deleteEndedBefore } from '@/lib/accounts/store';
import { deleteReadsBefore } from '@/lib/articles/reads/store';
import { cleanPresences } from '@/lib/articles/writing/presence/announce';
import { pruneRevisions } from '@/lib/articles/writing/revisions/prune-revisions';
import { cleanComments } from '@/lib/comments/keeping/clean-comments';
import { type Db, getDb } from '@/lib/db/client';
import { deleteMailsBefore } from '@/lib/email/store';
import { cleanSubscribers } from '@/lib/newsletter/clean-subscribers';
import { deleteReportsSettledBefore } from '@/lib/reports/store';
import { deleteCountsBefore } from '@/lib/search/trending/store';

const day = 24 * 60 * 60 * 1000;
const keptMailDays = 30;
const keptCountDays = 30;
const keptReportDays = 90;
/** After its end; the activity log keeps who signed in when. */
const keptSessionDays = 30;

const daysAgo = (days: number) => new Date(Date.now() - days * day);

/** What runs out, each with its own end: a fault with one keeps nothing else beyond its day. */
const steps: Record<string, (db: Db) => Promise<unknown>> = {
  mails: (db) => deleteMailsBefore(db, daysAgo(keptMailDays)),
  revisions: pruneRevisions,
  presences: cleanPresences,
  subscribers: cleanSubscribers,
  comments: cleanComments,
  searches: (db) => deleteCountsBefore(db, daysAgo(keptCountDays)),
  reads: (db) => deleteReadsBefore(db, daysAgo(keptCountDays)),
  reports: (db) => deleteReportsSettledBefore(db, daysAgo(keptReportDays)),
  previews: (db) => db.articlePreview.deleteMany({ where: { expiresAt: { lt: new Date() } } }),
  sessions: (db) => deleteEndedBefore(db, daysAgo(keptSessionDays)),
  counters: (db) => db.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } }),
};

/**
 * Takes away what has run out: old mails and counts, settled reports, ended sessions, links and previews,
 * wishes never confirmed, spent counters, the many texts of old sittings.
 * @throws AggregateError with each step that failed; the others are done.
 */
export async function cleanHouse(): Promise<void> {
  const faults: unknown[] = [];
  for (const [what, clean] of Object.entries(steps)) {
    await clean(getDb()).catch((cause: unknown) => faults.push(new Error(`cleaning ${what}`, { cause })));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} steps of cleaning failed`);
}
