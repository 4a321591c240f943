import { Client } from 'pg';
import { addTestStaff, testPassword } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { findRunningDatabase, openCluster } from '@/lib/db/embedded/embedded-database';
import { findPostmaster } from '@/lib/db/embedded/postmaster-file';
import type { DoorArticle } from './desk/door-table';

/** The address of the database that a site runs on, by its data folder. */
export async function databaseOf(dataDir: string): Promise<string> {
  const url = await findRunningDatabase(await openCluster({ dataDir }));
  if (!url) throw new Error(`No database runs in ${dataDir}`);
  return url;
}

/** The first process of a site's PostgreSQL, and the folder that it cannot start without. */
export async function postmasterOf(dataDir: string): Promise<{ pid: number; folder: string }> {
  const cluster = await openCluster({ dataDir });
  const running = await findPostmaster(cluster);
  if (!running) throw new Error(`No database runs in ${dataDir}`);
  return { pid: running.pid, folder: cluster.folder };
}

/** Says one statement to a site's database, past everything else. */
export async function onDatabase(dataDir: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: await databaseOf(dataDir) });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Adds a member of the staff to the site that all journeys share. */
export async function addStaff(role: Parameters<typeof addTestStaff>[0]) {
  process.env.DATABASE_URL ??= await databaseOf(process.env.CIN_JOURNEY_DATA ?? '');
  const { email } = await addTestStaff(role);
  return { email, password: testPassword };
}

/** Adds an empty draft of a member of the staff. @returns its id. */
export async function addDraft(ownersEmail: string): Promise<number> {
  const body = { type: 'doc', content: [{ type: 'paragraph' }] };
  const { id } = await getDb().article.create({
    data: { headline: 'A draft', body, createdBy: { connect: { email: ownersEmail } } },
    select: { id: true },
  });
  return id;
}

/** Adds a draft that is planned and has a notice, to try doors on. */
export async function addDoorArticle(ownersEmail: string): Promise<DoorArticle> {
  const id = await addDraft(ownersEmail);
  const db = getDb();
  const notice = await db.articleNotice.create({ data: { articleId: id, text: 'A notice' } });
  const at = new Date('2099-01-01');
  const schedule = await db.articleSchedule.create({
    data: { articleId: id, kind: 'publish', at, version: 1, snapshot: {} },
  });
  return { id, noticeId: notice.id, scheduleId: schedule.id };
}
