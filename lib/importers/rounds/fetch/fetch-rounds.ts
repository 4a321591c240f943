import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { program } from '../plan/known-rounds';
import { hashFile } from '../read/open-file';
import type { ImportRun } from '../write/write-import';
import { fetchFeed } from './fetch-feed';
import { isLookDue } from './fetch-schedule';
import { importFetched, recordFailedLook } from './import-address';
import { recordLook } from './record-look';

const run: ImportRun = { isHistoric: false, staffId: null, actor: 'draws.fetch' };

/** Whether the newest import from an address was of this very file; a refused one is tried again each time. */
async function isLastFile(url: string, hash: string): Promise<boolean> {
  const last = await getDb().drawImport.findFirst({
    where: { programSlug: program, source: url },
    orderBy: { id: 'desc' },
  });
  return last?.outcome === 'imported' && !last.isHistoric && last.fileHash === hash;
}

async function look(url: string, known: { etag: string; lastModified: string } | null): Promise<void> {
  const fetched = await fetchFeed(url, known ?? undefined);
  if (fetched.outcome === 'not-modified') return recordLook(url, { outcome: 'notModified' });
  const { file, validators } = fetched;
  // A server without validators sends the same file each time: that is no import.
  if (await isLastFile(url, hashFile(file.bytes))) return recordLook(url, { outcome: 'read', validators });
  await importFetched(url, fetched, run);
}

/**
 * The scheduled look at the official list of rounds: fetched where it changed, and imported. What came of
 * it is kept; the next look comes by itself, so a failure is no reason to be tried again.
 * @param now decides whether a look is due.
 */
export async function fetchRounds(url: string, now = new Date()): Promise<void> {
  const last = await getDb().drawSourceLook.findUnique({ where: { url } });
  if (!isLookDue(now, last?.lookedAt ?? null)) return;
  try {
    await look(url, last);
  } catch (error) {
    await recordFailedLook(url, error);
    const isNews = !(error instanceof AppError) || error.forPerson !== last?.problem;
    if (isNews) throw error;
  }
}
