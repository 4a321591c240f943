import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './start-error';

/** Makes the data folder, and finds out now whether it can be written. */
export async function ensureDataFolder(dataDir: string): Promise<void> {
  // Its own for each asking: two at once would remove one another's.
  const probe = path.join(dataDir, `.probe-${randomUUID()}`);
  try {
    await makeFolder(path.join(dataDir, 'media'));
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StartError(
      `DATA_DIR cannot be written: ${dataDir} (${codeOf(error)}). Set DATA_DIR to a folder that can.`,
      {
        cause: error,
      },
    );
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Node's own recursive mkdir never returns where a file system refuses new folders (in /proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder).catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}
