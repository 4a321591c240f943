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
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `DATA_DIR cannot be written: ${dataDir} (${code}). Set DATA_DIR to a folder that can.`,
      {
        cause: error,
      },
    );
  }
}

/** Node's own recursive mkdir never returns where a file system refuses new folders (in /proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
}
