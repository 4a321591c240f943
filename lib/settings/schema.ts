import { z } from 'zod';
import { defaultTimeZone, isTimeZone } from '@/lib/dates';

const text = (most: number) => z.string().trim().max(most, `Write at most ${most} characters.`);
const emptyOr = (filled: z.ZodType, error: string) =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || filled.safeParse(value).success, error);
const email = emptyOr(z.email(), 'Write one address such as desk@example.org, or nothing.');

/** What an admin may set about the site. Each has a default, so that an empty table is a site. */
export const siteSettings = z.object({
  siteName: text(80).min(1, 'A site needs a name.').default('CIN').meta({ label: 'Site name' }),
  tagline: text(160).default('Canada Immigration News').meta({ label: 'Tagline' }),
  /** The zone in which instants are shown and in which a day begins. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'Choose a time zone such as America/Toronto.')
    .default(defaultTimeZone)
    .meta({ label: 'Time zone' }),
  /** Whom mails are from; left empty, `newsletter@` and the site's host. */
  senderAddress: email.default('').meta({ label: 'Sender address' }),
  /** Who gets readers' reports of errors; left empty, they only wait at the desk. */
  contactAddress: email.default('').meta({ label: 'Contact address' }),
  /** Canada's anti-spam law asks for one in every mail. */
  postalAddress: text(300).default('').meta({ label: 'Postal address' }),
  /** Who is told of a weakness of the site; left empty, the contact page. */
  securityContact: emptyOr(
    z.union([z.email(), z.url({ protocol: /^https$/ })]),
    'Write one email address, or the https:// address of a page, or nothing.',
  )
    .default('')
    .meta({ label: 'Security contact' }),
  /** The newsroom's page in Google News, for readers who follow it there; left empty, no link. */
  googleNewsUrl: emptyOr(
    z.url({ protocol: /^https$/, hostname: /^news\.google\.com$/ }),
    'Write an address that begins with https://news.google.com/, or nothing.',
  )
    .default('')
    .meta({ label: 'Google News page' }),
  /** The least role that has to sign in with codes from a phone. */
  codesFrom: z
    .enum(['nobody', 'contributor', 'author', 'editor', 'admin', 'owner'], 'Choose a role.')
    .default('nobody')
    .meta({ label: 'Codes at sign-in' }),
  /** Shown on pages of draws where the figures are demo content. */
  demoNotice: text(300).default('').meta({ label: 'Demo notice' }),
});
export type SiteSettings = z.infer<typeof siteSettings>;
export type SettingKey = keyof SiteSettings;

export const defaultSettings: SiteSettings = siteSettings.parse({});
export const settingKeys = Object.keys(siteSettings.shape) as SettingKey[];

/** A setting's name on the screen. */
export function settingLabel(key: SettingKey): string {
  const label = siteSettings.shape[key].meta()?.label;
  return typeof label === 'string' ? label : key;
}
