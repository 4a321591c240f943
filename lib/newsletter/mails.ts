import { composeMail } from '@/lib/email/compose';
import type { ComposedMail, Letter } from '@/lib/email/schema';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';
import type { SiteSettings } from '@/lib/settings/schema';
import { preferencesToken } from './preferences/preferences-token';
import { confirmDays, type MailedPage, tokenPath } from './schema';
import { getTopicChoices, type TopicChoices } from './topics/choices';
import type { Topic } from './topics/schema';
import { startsSoonWords, topicWords } from './topics/topic-words';

/** Answered by no auto-reply (RFC 3834): a person asked a program for it. */
export const automatic = { 'Auto-Submitted': 'auto-generated' };

/** The address of a page that a mail leads to. */
export function linkTo(page: MailedPage, token: string): string {
  return `${getEnv().siteUrl}${tokenPath(page, token)}`;
}

/** What mails to subscribers are worded with. */
export interface MailWords {
  site: SiteSettings;
  choices: TopicChoices;
}

/** Read before a transaction begins: read inside, each would hold one connection and wait for another. */
export async function readMailWords(): Promise<MailWords> {
  const [{ data: site }, { data: choices }] = await Promise.all([getSettings(), getTopicChoices()]);
  return { site, choices };
}

/** A letter to a subscriber as a whole mail, with the site's name in it. */
export function compose({ site }: MailWords, letter: (siteName: string) => Letter): ComposedMail {
  return composeMail(letter(site.siteName), site);
}

const isWeekly = (topics: Topic[]) => topics.length === 1 && topics[0] === 'weekly';

export const listWords = ({ choices }: MailWords, topics: Topic[]) =>
  topics.map((topic) => topicWords(topic, choices));

const soon = ({ choices }: MailWords, topics: Topic[]) => [startsSoonWords(topics, choices)].filter(Boolean);

/** The mail with the link whose page confirms. */
export function confirmationMail(
  words: MailWords,
  { to, token, topics }: { to: string; token: string; topics: Topic[] },
): ComposedMail {
  const list = isWeekly(topics) ? [] : listWords(words, topics);
  const waiting = soon(words, topics);
  return compose(words, (siteName) => ({
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
export function welcomeMail(words: MailWords, subscriber: MailedSubscriber): ComposedMail {
  const { email, topics } = subscriber;
  const list = listWords(words, topics);
  const waiting = soon(words, topics);
  return compose(words, (siteName) => ({
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
export function alreadyMail(words: MailWords, subscriber: MailedSubscriber): ComposedMail {
  const list = listWords(words, subscriber.topics);
  const waiting = soon(words, subscriber.topics);
  return compose(words, (siteName) => ({
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
