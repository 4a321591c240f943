import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';

const monthsAhead = 6;

/** The first day of the month that is six months ahead: it goes on by itself, and seldom changes. */
function expiry(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead, 1)).toISOString();
}

/** To whom a weakness of the site can be told (RFC 9116). */
export async function getSecurityContact(now = new Date()): Promise<Read<string>> {
  const { siteUrl } = getEnv();
  const { data, tags } = await getSettings();
  const { securityContact } = data;
  const contact = securityContact.includes('@') ? `mailto:${securityContact}` : securityContact;
  const lines = [
    `Contact: ${contact || `${siteUrl}/about/contact`}`,
    `Expires: ${expiry(now)}`,
    'Preferred-Languages: en, fr',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  return { data: `${lines.join('\n')}\n`, tags };
}
