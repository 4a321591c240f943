import { composeMail } from '@/lib/email/compose';
import type { ComposedMail } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import type { SiteSettings } from '@/lib/settings/schema';
import { confirmDays, keyPath } from '../schema';

const automatic = { 'Auto-Submitted': 'auto-generated' };
const linkTo = (page: 'confirm' | 'leave', key: string) => `${getEnv().siteUrl}${keyPath(page, key)}`;

/** Asks the owner of an address whether mails of replies are wished. It holds no word of the comment. */
export function confirmMail(site: SiteSettings, to: string, key: string): ComposedMail {
  return composeMail(
    {
      kind: 'comment.confirm',
      to,
      subject: `Do you want mails of replies to your comments on ${site.siteName}?`,
      paragraphs: [
        `A comment with this address was published on ${site.siteName}, with the wish to be told of replies. Open the page below and press “Confirm”. Until then you get no such mail.`,
        `The link works for ${confirmDays} days.`,
      ],
      action: { label: 'Confirm on the site', url: linkTo('confirm', key) },
      reason:
        'If you did not ask for this, do nothing: without your confirmation no mail of replies is sent.',
      headers: automatic,
    },
    site,
  );
}

/** Tells a person of a reply. Its words are on the site alone, where they can still be taken down. */
export function replyMail(
  site: SiteSettings,
  to: string,
  reply: { name: string; headline: string; url: string; leaveKey: string },
): ComposedMail {
  return composeMail(
    {
      kind: 'comment.reply',
      to,
      subject: `A reply to your comment on ${site.siteName}`,
      paragraphs: [`${reply.name} replied in a thread that you take part in, under “${reply.headline}”.`],
      action: { label: 'Read the reply', url: `${getEnv().siteUrl}${reply.url}` },
      reason: `You get this because you confirmed that you want mails of replies to your comments on ${site.siteName}.`,
      unsubscribeUrl: linkTo('leave', reply.leaveKey),
      headers: automatic,
    },
    site,
  );
}
