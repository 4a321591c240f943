// What `npm start` and `npm run dev` run once the packages are there. Each step opens what the next needs.

import { ensureDataFolder } from '@/lib/data-folder';
import { SettingError } from '@/lib/env';
import { StartError } from '@/lib/start-error';
import { buildReaderElements } from './build/reader-elements.mjs';
import { buildIfChanged } from './serve/build-if-changed';
import { checkPort } from './serve/check-port';
import { closeAll, closeOnSignals } from './serve/closing';
import { prepareDatabase } from './serve/database';
import { checkMailSecret, resolveAuthSecret, resolveSettings } from './serve/settings';
import { generateClient } from './support/client.mjs';
import { fail, step } from './support/report.mjs';

const isDevelopment = process.argv.includes('--dev');

async function serve(): Promise<void> {
  const env = await resolveSettings();
  await ensureDataFolder(env.dataDir);
  await resolveAuthSecret(env);
  await checkPort(env.port);
  await step('Generate the database client', async (note) => {
    if (!(await generateClient())) note('up to date');
  });
  await prepareDatabase(env);
  await checkMailSecret();
  // Imported late: they need the generated client.
  const { prepareContent } = await import('./serve/content');
  await prepareContent(env);
  if (isDevelopment) await buildReaderElements();
  else {
    await step('Build the site', async (note) => {
      if (!(await buildIfChanged())) note('up to date');
    });
  }
  const { openDoors } = await import('./serve/open-doors');
  await openDoors(env, isDevelopment);
}

closeOnSignals();
serve().catch(async (error: unknown) => {
  const isExpected = error instanceof StartError || error instanceof SettingError;
  fail(isExpected ? error.message : `The start failed: ${error instanceof Error ? error.stack : error}`);
  await closeAll();
  process.exit(1);
});
