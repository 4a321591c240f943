import type { ComposedMail } from '@/lib/email/schema';
import { automatic, compose, linkTo, listWords, type MailWords } from '../mails';
import type { Topic } from '../topics/schema';

const reason = 'If you did not ask for this, do nothing: without that link nothing is given out or changed.';

/** The mail with the link that exports or erases what is kept of a person. */
export function dataMail(
  words: MailWords,
  { what, to, token }: { what: 'export' | 'erase'; to: string; token: string },
): ComposedMail {
  if (what === 'export') {
    return compose(words, (siteName) => ({
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
  return compose(words, (siteName) => ({
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

/** The mail with the link that stops what its owner, or whoever held a mail of theirs, chose to stop. */
export function stopMail(
  words: MailWords,
  { to, token, topics }: { to: string; token: string; topics: Topic[] },
): ComposedMail {
  return compose(words, (siteName) => ({
    kind: 'newsletter.stop',
    to,
    subject: `Stop mails of ${siteName}`,
    paragraphs: [
      `You asked ${siteName} to stop these mails. Open the page below and press “Unsubscribe”: it takes that one press, and nothing is to be chosen again.`,
      'Until then they go on.',
    ],
    list: listWords(words, topics),
    action: { label: 'Stop them on the site', url: linkTo('unsubscribe', token) },
    reason: 'If you did not ask for this, do nothing: without that press nothing changes.',
    headers: automatic,
  }));
}
