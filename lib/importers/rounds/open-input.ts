import type { z } from 'zod';
import { getEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { Fetched } from './fetch/fetch-feed';
import { fetchWhole } from './fetch/import-address';
import { type FeedFile, hashFile } from './read/open-file';
import type { importInput } from './schema';

export interface OpenedInput {
  file: FeedFile;
  /** Of a fetched file: its address and what its server said of it. */
  fetched: Extract<Fetched, { outcome: 'read' }> | null;
}

async function open(input: z.infer<typeof importInput>): Promise<OpenedInput> {
  if (input.from === 'upload')
    return { file: { source: input.name, bytes: input.bytes, fetchedAt: new Date() }, fetched: null };
  const fetched = await fetchWhole(getEnv().drawsFeedUrl);
  return { file: fetched.file, fetched };
}

/**
 * The file that a person uploaded or asks to be fetched.
 * @throws AppError `conflict` where it is not the one that the person saw the plan of.
 */
export async function openInput(input: z.infer<typeof importInput>): Promise<OpenedInput> {
  const opened = await open(input);
  const { file } = opened;
  if (input.seenHash && input.seenHash !== hashFile(file.bytes))
    throw new AppError('conflict', {
      message: 'another file than the one previewed',
      forPerson: 'The file changed after you looked at it. Look at it again, then import it.',
    });
  return opened;
}
