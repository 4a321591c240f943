import { ensureOwner } from '@/lib/accounts/ensure-owner';
import { getDb } from '@/lib/db/client';
import { closePool } from '@/lib/db/pool';
import { closeReadingPool } from '@/lib/db/reading';
import type { Env } from '@/lib/env';
import { startWorker } from '@/lib/jobs/start-worker';
import { startServer } from '@/server';
import { say, step } from '../support/report.mjs';
import { closeAtEnd } from './closing';

/** Opens the site, and says where it is and, once, how its owner signs in. */
export async function openDoors(env: Env, isDevelopment: boolean): Promise<void> {
  const password = env.ownerPassword ?? undefined;
  const owner = await ensureOwner(getDb(), { email: env.ownerEmail, password });
  closeAtEnd(() => Promise.all([getDb().$disconnect(), closePool(), closeReadingPool()]));
  await step('Open the site', async () => {
    const server = await startServer({ port: env.port, dev: isDevelopment });
    closeAtEnd(server.stop);
  });
  if (env.worker === 'inside') closeAtEnd((await startWorker()).stop);
  say(`\n  The site   ${env.siteUrl}`);
  say(`  The desk   ${env.siteUrl}/admin`);
  if (!owner) return;
  say('\n  Sign in as the owner (shown this once):');
  say(`  Email      ${owner.email}`);
  say(`  Password   ${owner.password}`);
}
