import { z } from 'zod';
import { defaultTimeZone, isTimeZone } from '@/lib/dates';

/** What an admin may set about the site. Each has a default, so that an empty table is a site. */
export const siteSettings = z.object({
  siteName: z.string().trim().min(1).max(80).default('CIN').meta({ label: 'Site name' }),
  tagline: z.string().trim().max(160).default('Canada Immigration News').meta({ label: 'Tagline' }),
  /** The zone in which instants are shown and in which a day begins. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'Write a time zone such as America/Toronto')
    .default(defaultTimeZone)
    .meta({ label: 'Time zone' }),
  /** Whom mails are from; left empty, `newsletter@` and the site's host. */
  senderAddress: z
    .union([z.literal(''), z.email()])
    .default('')
    .meta({ label: 'Sender address' }),
  /** Who gets readers' reports of errors; left empty, they only wait at the desk. */
  contactAddress: z
    .union([z.literal(''), z.email()])
    .default('')
    .meta({ label: 'Contact address' }),
  /** Canada's anti-spam law asks for one in every mail. */
  postalAddress: z.string().trim().max(300).default('').meta({ label: 'Postal address' }),
  /** Who is told of a weakness of the site; left empty, the contact page. */
  securityContact: z
    .union([z.literal(''), z.email(), z.url({ protocol: /^https$/ })])
    .default('')
    .meta({ label: 'Security contact' }),
  /** The newsroom's page in Google News, for readers who follow it there; left empty, no link. */
  googleNewsUrl: z
    .union([z.literal(''), z.url({ protocol: /^https$/, hostname: /^news\.google\.com$/ })])
    .default('')
    .meta({ label: 'Google News page' }),
  /** The least role that has to sign in with codes from a phone. */
  codesFrom: z
    .enum(['nobody', 'contributor', 'author', 'editor', 'admin', 'owner'], 'Choose a role.')
    .default('nobody')
    .meta({ label: 'Codes at sign-in' }),
  /** Shown on pages of draws where the figures are demo content. */
  demoNotice: z.string().trim().max(300).default('').meta({ label: 'Demo notice' }),
});
export type SiteSettings = z.infer<typeof siteSettings>;

export const defaultSettings: SiteSettings = siteSettings.parse({});
