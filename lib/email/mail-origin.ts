import type { Env } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { MessageOrigin } from './transport/build-message';

/** Whom mails are from, and the key that signs them. */
export async function mailOrigin({ siteUrl, dkim }: Pick<Env, 'siteUrl' | 'dkim'>): Promise<MessageOrigin> {
  const { data: settings } = await getSettings();
  const host = new URL(siteUrl).hostname;
  return {
    host,
    from: { name: settings.siteName, address: settings.senderAddress || `newsletter@${host}` },
    dkim,
  };
}
