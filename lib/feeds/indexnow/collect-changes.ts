import { z } from 'zod';
import { type Db, getDb } from '@/lib/db/client';
import { enqueue } from '@/lib/queue/enqueue';
import { addressesOfTags } from './addresses-of-tags';

/** Where the reading of changes stands: beside the settings, under a name that is none of theirs. */
const positionKey = 'indexnow.position';
const position = z.object({ snapshot: z.string() });

/** Any number of our own: two workers do not read the same changes. */
const lock = 20_260_070;

/** So many addresses stand in one submission; the protocol allows 10,000. */
const batchSize = 1_000;

interface Changes {
  /** Of the database: what this reading saw. */
  snapshot: string;
  tags: string[];
}

/** What changed since a snapshot, as lib/documents reads it too: commits come out of the order of their ids. */
async function readChanges(tx: Db, since: string | null): Promise<Changes> {
  const [row] =
    since === null
      ? await tx.$queryRaw<Changes[]>`SELECT pg_current_snapshot()::text AS snapshot, '{}'::text[] AS tags`
      : await tx.$queryRaw<Changes[]>`
          SELECT pg_current_snapshot()::text AS snapshot,
                 ARRAY(SELECT DISTINCT unnest(tags) FROM content_changes
                       WHERE xid >= pg_snapshot_xmin(${since}::pg_snapshot)
                         AND NOT pg_visible_in_snapshot(xid, ${since}::pg_snapshot)) AS tags`;
  if (!row) throw new Error('the database told no snapshot');
  return row;
}

/**
 * Asks for a submission to IndexNow of every page that changed since the last time. Apart from the
 * acts that change them, so that none waits for it or fails with it. The first time it only notes
 * where it stands.
 * @returns how many addresses there were.
 */
export async function collectChanges(): Promise<number> {
  return getDb().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock}::bigint)`;
    const stored = await tx.setting.findUnique({ where: { key: positionKey } });
    const known = position.safeParse(stored?.value);
    const { snapshot, tags } = await readChanges(tx, known.success ? known.data.snapshot : null);
    const paths = await addressesOfTags(tx, tags);
    for (let from = 0; from < paths.length; from += batchSize) {
      await enqueue(tx, 'indexnow.submit', { paths: paths.slice(from, from + batchSize) });
    }
    const value = { snapshot };
    await tx.setting.upsert({
      where: { key: positionKey },
      create: { key: positionKey, value },
      update: { value },
    });
    return paths.length;
  });
}
