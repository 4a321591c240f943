import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { ImportPlan } from '../schema';
import { type ImportRun, writeImport } from '../write/write-import';
import { type Fetched, fetchFeed } from './fetch-feed';
import { recordLook } from './record-look';

/** Keeps what a look came to where it failed or was refused, and passes the error on. */
export async function recordFailedLook(url: string, error: unknown): Promise<void> {
  if (!(error instanceof AppError) || !['invalid', 'unavailable'].includes(error.code)) return;
  const outcome = error.code === 'invalid' ? 'refused' : 'failed';
  await recordLook(url, { outcome, problem: error.forPerson });
}

/** Imports a file that was just fetched, and keeps the look with what came of it. */
export async function importFetched(
  url: string,
  { file, validators }: Extract<Fetched, { outcome: 'read' }>,
  run: ImportRun,
): Promise<{ importId: number; plan: ImportPlan }> {
  const result = await writeImport(file, run);
  await recordLook(url, { outcome: 'read', validators });
  return result;
}

/** Fetches a whole file, whatever was read before. @throws as `fetchFeed`. */
export async function fetchWhole(url: string): Promise<Extract<Fetched, { outcome: 'read' }>> {
  const fetched = await fetchFeed(url);
  if (fetched.outcome === 'read') return fetched;
  throw new AppError('unavailable', {
    message: 'rounds not fetched: 304 without a condition',
    forPerson: 'The source did not send the list of rounds. Try again later.',
  });
}

/**
 * Fetches a file of rounds and imports it, and keeps what the look came to.
 * @throws AppError `unavailable` where it cannot be fetched, `invalid` where it is refused whole.
 */
export async function importAddress(
  url: string,
  run: ImportRun,
): Promise<{ importId: number; plan: ImportPlan }> {
  try {
    return await importFetched(url, await fetchWhole(url), run);
  } catch (error) {
    // Another address that somebody tried is no look at the source.
    if (url === getEnv().drawsFeedUrl) await recordFailedLook(url, error);
    throw error;
  }
}
