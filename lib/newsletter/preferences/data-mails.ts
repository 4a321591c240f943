import type { ComposedMail } from '@/lib/email/schema';
import { automatic, compose, linkTo } from '../mails';

const reason = 'If you did not ask for this, do nothing: without that link nothing is given out or changed.';

/** The mail with the link that exports or erases what is kept of a person. */
export function dataMail(what: 'export' | 'erase', to: string, token: string): Promise<ComposedMail> {
  if (what === 'export') {
    return compose((siteName) => ({
      kind: 'newsletter.export',
      to,
      subject: `Your data at ${siteName}`,
      paragraphs: [
        `You asked for what ${siteName} keeps with this address: your choices and consents, as a file.`,
        'The link works for one day. Do not pass it on: whoever has it can read the file.',
      ],
      action: { label: 'Download your data', url: linkTo('preferences/data', token) },
      reason,
      headers: automatic,
    }));
  }
  return compose((siteName) => ({
    kind: 'newsletter.erase',
    to,
    subject: `Erase your data at ${siteName}`,
    paragraphs: [
      `You asked ${siteName} to erase this address and everything kept with it. Open the page below and press “Erase my data”. It cannot be undone.`,
      'The link works once, for one day.',
    ],
    action: { label: 'Erase on the site', url: linkTo('preferences/erase', token) },
    reason,
    headers: automatic,
  }));
}
