import { type Env, readEnv, SettingError } from '@/lib/env';
import { keptSecret } from '@/lib/kept-secret';

/**
 * Checks the settings and completes the environment, so that Next and the worker read the
 * same values. The database's address is added when it is known.
 */
export async function resolveSettings(): Promise<Env> {
  const env = readEnv(process.env);
  Object.assign(process.env, {
    PORT: `${env.port}`,
    DATA_DIR: env.dataDir,
    SITE_URL: env.siteUrl,
    NEXTAUTH_URL: env.siteUrl,
    CIN_DEMO: env.isDemo ? '1' : '0',
    WORKER: env.worker,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  return env;
}

/** The key of sessions and links: two servers share it, so it is only made up where there is one. */
export async function resolveAuthSecret(env: Env): Promise<void> {
  if (!env.authSecret && env.databaseUrl)
    throw new SettingError('AUTH_SECRET', 'is required with DATABASE_URL: set it to 32 random characters');
  const secret = env.authSecret ?? (await keptSecret(env.dataDir, 'auth-secret'));
  Object.assign(process.env, { AUTH_SECRET: secret, NEXTAUTH_SECRET: secret });
  // Signs what lies in people's mailboxes, so it stays when the desk's own secret changes.
  if (!env.databaseUrl) process.env.MAIL_SECRET ??= await keptSecret(env.dataDir, 'mail-secret', secret);
}

/**
 * Refuses a start with another secret for mails than the site had: the links in people's mailboxes would be
 * dead, and addresses that are to get nothing would not be known any more.
 */
export async function checkMailSecret(): Promise<void> {
  const { isKnownMailSecret } = await import('@/lib/newsletter/suppression/mail-secret');
  if (await isKnownMailSecret()) return;
  throw new SettingError(
    'MAIL_SECRET',
    'is another one than before: set it to what AUTH_SECRET (or MAIL_SECRET) was when the site first started',
  );
}
