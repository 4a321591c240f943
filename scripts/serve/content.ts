import path from 'node:path';
import { getDb } from '@/lib/db/client';
import type { Env } from '@/lib/env';
import { uploadPictures } from '@/lib/media/files/picture-files';
import { loadDemo, loadReference } from '@/prisma/seed';
import { step } from '../support/report.mjs';

/** Loads what every newsroom needs, and the demo newsroom into an empty database where it is wished. */
export async function prepareContent(env: Env): Promise<void> {
  await step('Load the reference data', () => loadReference(getDb()));
  if (!env.isDemo) return;
  await step('Load the demo content', async (note) => {
    const isLoaded = await loadDemo(getDb(), { mediaDir: path.join(env.dataDir, 'media') });
    if (isLoaded) await uploadPictures();
    note(isLoaded ? 'loaded' : 'the database has content already');
  });
}
