import type { SiteSettings } from '@/lib/settings/schema';
import { mailPage } from './mail-page';
import type { ComposedMail, Letter, LetterTable } from './schema';

/** The headers by which a mail program offers to unsubscribe with one click (RFC 2369, RFC 8058). */
function unsubscribeHeaders(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function tableText({ title, subtitle, rows, note, url }: LetterTable): string {
  const figures = rows.map(({ label, value }) => `${label}: ${value}`);
  return [title, subtitle, ...figures, note, url].filter(Boolean).join('\n');
}

function textOf(letter: Letter, site: Pick<SiteSettings, 'siteName' | 'postalAddress'>): string {
  const parts = [...letter.paragraphs];
  if (letter.tables) parts.splice(1, 0, ...letter.tables.map(tableText));
  if (letter.action) parts.splice(1, 0, `${letter.action.label}:\n${letter.action.url}`);
  if (letter.list?.length) parts.splice(1, 0, letter.list.map((point) => `• ${point}`).join('\n'));
  parts.push(`-- \n${letter.reason}`);
  if (letter.unsubscribeUrl) parts.push(`Unsubscribe: ${letter.unsubscribeUrl}`);
  if (letter.preferencesUrl) parts.push(`Change what you get: ${letter.preferencesUrl}`);
  parts.push([site.siteName, site.postalAddress].filter(Boolean).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** A letter as a whole mail: the same words as plain text and as HTML, and the headers it needs. */
export function composeMail(
  letter: Letter,
  site: Pick<SiteSettings, 'siteName' | 'postalAddress'>,
): ComposedMail {
  return {
    kind: letter.kind,
    to: letter.to,
    subject: letter.subject,
    text: textOf(letter, site),
    html: mailPage(letter, site),
    headers: {
      ...letter.headers,
      ...(letter.unsubscribeUrl ? unsubscribeHeaders(letter.unsubscribeUrl) : {}),
    },
  };
}
