import { caniemail } from 'caniemail';
import { beforeAll, describe, expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import type { SharedMail } from '../sending/schema';
import { sampleMails } from './sample-mails';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('reference');

const kinds = ['edition', 'confirmation', 'alert', 'correction', 'summary'];
const programs = [
  'gmail.*',
  'apple-mail.*',
  'outlook.windows',
  'outlook.windows-mail',
  'outlook.outlook-com',
  'yahoo.*',
] as const;

/** What some of these programs do not know, and what is lost there. Anything else is a mistake of ours. */
const known: Record<string, string> = {
  '@media': 'the dark look, and columns that stand side by side; light and in one column it reads the same',
  '<style> element': 'the same; all that a mail needs stands in line',
  'color-scheme meta tag': 'the program chooses light or dark by itself',
  '<body> element': 'becomes a div with the same style',
  'Class selector': 'of the sheet: see @media',
  'Type selector': 'of the sheet: see @media',
  'ID selector': 'of the sheet that mjml adds for Outlook on phones',
  'Descendant combinator': 'of the sheet: see @media',
  'Child combinator': 'of the sheet: see @media',
  'Chaining selectors': 'of the sheet: see @media',
  'border-radius': 'corners are square',
  cursor: 'no pointer is drawn',
  'target attribute': 'links open apart anyway',
  'role attribute': 'tables are read out as tables',
  'aria-label attribute': 'the mail has no name of its own when it is read out',
  'white-space': 'a figure may go on in the next line',
  'word-break': 'a long address may reach over the edge',
  'word-spacing': 'it is the usual one',
  'display:none': 'the preview text stands small above the mail',
  'max-height property': 'the same',
  opacity: 'the same',
  overflow: 'the same',
  outline: 'pictures have none in any case',
  'height property': 'becomes a least height',
};

let mails: Record<string, SharedMail>;
beforeAll(async () => {
  mails = await sampleMails();
});

const mailOf = (kind: string): SharedMail => mails[kind] ?? { subject: '', text: '', html: '' };

describe.each(kinds)('a mail of the kind %s', (kind) => {
  it('asks for nothing that Gmail, Apple Mail, Outlook or Yahoo lack, but for what can be done without', () => {
    const { issues } = caniemail({ html: mailOf(kind).html, clients: [...programs] });
    const lacking = [...issues.errors].flatMap(([program, list]) =>
      list.filter(({ title }) => !Object.hasOwn(known, title)).map(({ title }) => `${program}: ${title}`),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('shows only pictures that Outlook knows, each with its words and its width', () => {
    for (const [picture] of mailOf(kind).html.matchAll(/<img[^>]*>/g)) {
      expect(picture).toMatch(/src="https:[^"]+\.(?:jpe?g|png|gif)"/);
      expect(picture).toMatch(/alt="[^"]+"/);
      expect(picture).toMatch(/width="\d+"/);
    }
  });

  it('has all of its words in its plain text too', () => {
    const { text, html } = mailOf(kind);
    expect(text).not.toMatch(/<\w|&\w+;|undefined|null/);
    if (kind !== 'confirmation') expect(text).toContain('Unsubscribe: ');
    if (html.includes('416')) expect(text).toContain('416');
  });
});

it('is no check that passes whatever it reads', () => {
  const { issues } = caniemail({ html: '<div style="display: grid">x</div>', clients: ['outlook.windows'] });
  expect([...issues.errors.values()].flat().map(({ title }) => title)).toContain('display:grid');
});
