import { composeMail } from '@/lib/email/compose';
import type { ComposedMail, Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import { preferencesToken } from './preferences/preferences-token';
import { confirmDays, type MailedPage, tokenPath } from './schema';
import { getTopicChoices } from './topics/choices';
import type { Topic } from './topics/schema';
import { startsSoonWords, topicWords } from './topics/topic-words';

/** Answered by no auto-reply (RFC 3834): a person asked a program for it. */
export const automatic = { 'Auto-Submitted': 'auto-generated' };

/** The address of a page that a mail leads to. */
export function linkTo(page: MailedPage, token: string): string {
  return `${getEnv().siteUrl}${tokenPath(page, token)}`;
}

/** A letter to a subscriber as a whole mail, with the site's name in it. */
export async function compose(letter: (siteName: string) => Letter): Promise<ComposedMail> {
  const { data: site } = await getSettings();
  return composeMail(letter(site.siteName), site);
}

const isWeekly = (topics: Topic[]) => topics.length === 1 && topics[0] === 'weekly';

async function listWords(topics: Topic[]): Promise<string[]> {
  const { data: choices } = await getTopicChoices();
  return topics.map((topic) => topicWords(topic, choices));
}

async function soon(topics: Topic[]): Promise<string[]> {
  const { data: choices } = await getTopicChoices();
  return [startsSoonWords(topics, choices)].filter(Boolean);
}

/** The mail with the link whose page confirms. */
export async function confirmationMail(to: string, token: string, topics: Topic[]): Promise<ComposedMail> {
  const list = isWeekly(topics) ? [] : await listWords(topics);
  const waiting = await soon(topics);
  return compose((siteName) => ({
    kind: 'newsletter.confirm',
    to,
    subject: `Confirm your subscription to the ${siteName} newsletter`,
    paragraphs: [
      `You asked for ${list.length > 0 ? `mails of ${siteName}` : `the ${siteName} weekly newsletter`} at this address. Open the page below and press “Confirm subscription”. Until then you get nothing.`,
      `The link works once, for ${confirmDays} days.`,
      ...waiting,
    ],
    list,
    action: { label: 'Confirm on the site', url: linkTo('confirm', token) },
    reason: 'If you did not ask for this, do nothing: without your confirmation no newsletter is sent.',
    headers: automatic,
  }));
}

/** To whom a mail goes that a subscription causes, with the key to leave what it is about. */
export interface MailedSubscriber {
  subscriberId: string;
  email: string;
  topics: Topic[];
  unsubscribe: string;
}

/** The ways out that stand in the footer of every mail to a subscriber. */
export function waysOut({ subscriberId, unsubscribe }: MailedSubscriber) {
  return {
    unsubscribeUrl: linkTo('unsubscribe', unsubscribe),
    preferencesUrl: linkTo('preferences', preferencesToken(subscriberId)),
  };
}

/** What a person gets once they have confirmed: from here on they hold the way out. */
export async function welcomeMail(subscriber: MailedSubscriber): Promise<ComposedMail> {
  const { email, topics } = subscriber;
  const list = await listWords(topics);
  const waiting = await soon(topics);
  return compose((siteName) => ({
    kind: 'newsletter.welcome',
    to: email,
    subject: `You are subscribed to the ${siteName} newsletter`,
    paragraphs: [
      'Thank you for confirming. You chose:',
      ...waiting,
      'Keep this mail: the links below end your subscription, or change what you get, at any time.',
    ],
    list,
    reason: `You get this because you confirmed a subscription to the ${siteName} newsletter.`,
    ...waysOut(subscriber),
  }));
}

/** The answer to a sign-up with an address that is subscribed already; only its owner reads it. */
export async function alreadyMail(subscriber: MailedSubscriber): Promise<ComposedMail> {
  const list = await listWords(subscriber.topics);
  const waiting = await soon(subscriber.topics);
  return compose((siteName) => ({
    kind: 'newsletter.already',
    to: subscriber.email,
    subject: `You are already subscribed to the ${siteName} newsletter`,
    paragraphs: [
      `Someone, most likely you, asked for mails of ${siteName} at this address. You are subscribed to them already, so there is nothing to do:`,
      ...waiting,
    ],
    list,
    reason: `You get this because you are subscribed to the ${siteName} newsletter. If you did not ask, do nothing.`,
    ...waysOut(subscriber),
    headers: automatic,
  }));
}
