import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { getEnv } from '@/lib/env';

const homeOf = (id: number) => path.join(getEnv().dataDir, 'media', String(id));

/** Gives a picture the renditions that a directory holds; the directory is taken. */
export async function keepPictureFiles(id: number, directory: string): Promise<void> {
  await rm(homeOf(id), { recursive: true, force: true });
  await rename(directory, homeOf(id));
}

/** Removes a picture's renditions. */
export async function dropPictureFiles(id: number): Promise<void> {
  await rm(homeOf(id), { recursive: true, force: true });
}
