import { composeMail } from '@/lib/email/compose';
import type { ComposedMail, Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import { confirmDays, tokenPath } from './schema';

/** Answered by no auto-reply (RFC 3834): a person asked a program for it. */
const automatic = { 'Auto-Submitted': 'auto-generated' };

function linkTo(page: 'confirm' | 'unsubscribe', token: string): string {
  return `${getEnv().siteUrl}${tokenPath(page, token)}`;
}

async function compose(letter: (siteName: string) => Letter): Promise<ComposedMail> {
  const { data: site } = await getSettings();
  return composeMail(letter(site.siteName), site);
}

/** The mail with the link whose page confirms. */
export function confirmationMail(to: string, token: string): Promise<ComposedMail> {
  return compose((siteName) => ({
    kind: 'newsletter.confirm',
    to,
    subject: `Confirm your subscription to the ${siteName} newsletter`,
    paragraphs: [
      `You asked for the ${siteName} weekly newsletter at this address. Open the page below and press “Confirm subscription”. Until then you get nothing.`,
      `The link works once, for ${confirmDays} days.`,
    ],
    action: { label: 'Confirm on the site', url: linkTo('confirm', token) },
    reason: 'If you did not ask for this, do nothing: without your confirmation no newsletter is sent.',
    headers: automatic,
  }));
}

/** What a person gets once they have confirmed: from here on they hold the way out. */
export function welcomeMail(to: string, unsubscribeToken: string): Promise<ComposedMail> {
  return compose((siteName) => ({
    kind: 'newsletter.welcome',
    to,
    subject: `You are subscribed to the ${siteName} newsletter`,
    paragraphs: [
      'Thank you for confirming. You will get one mail a week: the latest draws, what changed, and what it means.',
      'Keep this mail: the link below ends your subscription at any time.',
    ],
    reason: `You get this because you confirmed a subscription to the ${siteName} newsletter.`,
    unsubscribeUrl: linkTo('unsubscribe', unsubscribeToken),
  }));
}

/** The answer to a sign-up with an address that is subscribed already; only its owner reads it. */
export function alreadyMail(to: string, unsubscribeToken: string): Promise<ComposedMail> {
  return compose((siteName) => ({
    kind: 'newsletter.already',
    to,
    subject: `You are already subscribed to the ${siteName} newsletter`,
    paragraphs: [
      `Someone, most likely you, asked for the ${siteName} weekly newsletter at this address. It is already on its way to you every week, so there is nothing to do.`,
    ],
    reason: `You get this because you are subscribed to the ${siteName} newsletter. If you did not ask, do nothing.`,
    unsubscribeUrl: linkTo('unsubscribe', unsubscribeToken),
    headers: automatic,
  }));
}
