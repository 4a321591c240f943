import type { SettingKey } from './schema';

interface SettingWords {
  /** What it does, for whoever sets it. */
  hint: string;
  kind: 'text' | 'area' | 'email' | 'url' | 'zone' | 'role';
}

export const settingWords: Record<SettingKey, SettingWords> = {
  siteName: { kind: 'text', hint: 'On every page, in mails, feeds and pictures for shared links.' },
  tagline: { kind: 'text', hint: 'The line under the name, and what search engines say of the front page.' },
  timeZone: {
    kind: 'zone',
    hint: 'Times are shown in it and named with it; a day of the newsroom begins by it. The dates of draws never move.',
  },
  demoNotice: {
    kind: 'area',
    hint: 'Shown where draws are shown, while their figures are an example. Left empty, nothing is said.',
  },
  senderAddress: {
    kind: 'email',
    hint: 'Whom mails are from. Left empty: newsletter@ and the host of this site.',
  },
  postalAddress: {
    kind: 'area',
    hint: 'At the foot of every mail: Canada’s anti-spam law asks for it.',
  },
  contactAddress: {
    kind: 'email',
    hint: 'Gets readers’ reports of errors. Left empty, they only wait at the desk.',
  },
  securityContact: {
    kind: 'text',
    hint: 'Whom to tell of a weakness of this site, in security.txt. Left empty: the contact page.',
  },
  googleNewsUrl: {
    kind: 'url',
    hint: 'Your page in Google News, linked under each story. Left empty, no link.',
  },
  codesFrom: {
    kind: 'role',
    hint: 'Who has this role or a higher one signs in with a code from a phone. Those who have not set codes up, you among them, are asked to with their next click.',
  },
};

/** The page of settings: its parts in their order. */
export const settingParts: { title: string; about: string; keys: SettingKey[] }[] = [
  {
    title: 'The site',
    about: 'How it calls itself.',
    keys: ['siteName', 'tagline', 'timeZone', 'demoNotice'],
  },
  {
    title: 'Mail',
    about: 'What stands on each mail that leaves here.',
    keys: ['senderAddress', 'postalAddress'],
  },
  {
    title: 'Where to reach you',
    about: 'For readers, researchers and search engines.',
    keys: ['contactAddress', 'securityContact', 'googleNewsUrl'],
  },
  { title: 'Signing in', about: 'What the staff needs besides a password.', keys: ['codesFrom'] },
];

/** What stands for each choice of `codesFrom`. */
export const codesFromWords = {
  nobody: 'Nobody has to',
  contributor: 'Everybody',
  author: 'Authors and above',
  editor: 'Editors and above',
  admin: 'Admins and owners',
  owner: 'Owners',
} as const;

/** Every zone that this runtime knows, with the one in force, whatever it is called. */
export function zoneChoices(current: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([current, 'UTC', ...known])].sort();
}
