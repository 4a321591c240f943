import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ensureDataFolder } from './data-folder';

it('is made and tried by many at once, and leaves nothing of that behind', async () => {
  const above = await mkdtemp(path.join(tmpdir(), 'cin-data-folder-'));
  const dataDir = path.join(above, 'deep', 'data');
  await Promise.all(Array.from({ length: 20 }, () => ensureDataFolder(dataDir)));
  expect(await readdir(dataDir)).toEqual(['media']);
  await rm(above, { recursive: true });
});

it('says which setting to change where it cannot be made', async () => {
  await expect(ensureDataFolder('/proc/cin')).rejects.toThrow('Set DATA_DIR to a folder that can.');
});
