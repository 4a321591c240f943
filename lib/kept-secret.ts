import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A secret that is made once and kept under the data folder, readable by its owner only.
 * @param name the file's name: `auth-secret`, `postgres-password`.
 * @param secret what it is from the first call on; 256 random bits as base64url where nothing is given.
 * @returns what was kept at the first call.
 */
export async function keptSecret(
  dataDir: string,
  name: string,
  secret = randomBytes(32).toString('base64url'),
): Promise<string> {
  const folder = path.join(dataDir, 'secrets');
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    // "wx": of two processes that start at once, one writes and both read the same.
    await writeFile(file, `${secret}\n`, { flag: 'wx', mode: 0o600 });
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}
