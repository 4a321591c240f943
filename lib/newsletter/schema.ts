import { z } from 'zod';
import { emailAddress } from '@/lib/email-address';

/**
 * The sentences that people agreed to. A text that was once shown stays as it is under its name;
 * a new text gets a new name, because consents point to the one that the person saw.
 */
export const wordings = {
  'weekly-1':
    'By subscribing you ask for our weekly newsletter by email. We first send a link to confirm it. You can leave at any time with one click.',
  'weekly-confirm-1':
    'Send me the weekly newsletter at this address. I can leave at any time with one click.',
  'weekly-end-1': 'Stop sending me the weekly newsletter.',
  'weekly-one-click-1': 'Pressed “Unsubscribe” in the mail program.',
  'topics-1':
    'By subscribing you ask for the mails chosen here. We first send a link to confirm it. You can leave each of them, or all, at any time with one click.',
  'topics-confirm-1':
    'Send me these mails at this address. I can leave each of them, or all, at any time with one click.',
  'topics-2':
    'By subscribing you ask for the mails chosen here. We first send a link to confirm it. You can leave each of them, or all, at any time: every mail has a link.',
  'topics-confirm-2':
    'Send me these mails at this address. I can leave each of them, or all, at any time: every mail has a link.',
  'topics-end-1': 'Stop sending me these mails.',
  'erase-1':
    'Erase my address and everything kept with it: my choices and my consents. Only a keyed hash remains, by which the address gets no mail again, whoever imports it or signs it up.',
  'erase-2':
    'Erase my address and everything kept with it: my choices and my consents. Only a keyed hash remains, by which no import brings the address back. I can sign up again myself.',
  'desk-end-1': 'Asked the desk for no more mails.',
  'complaint-end-1': 'Marked a mail as spam in the mail program.',
  'topics-add-1':
    'We send a link to this address first. Nothing is added until the button behind it is pressed.',
} as const;
export type Wording = keyof typeof wordings;
export const currentWording: Wording = 'weekly-1';

/** What stands for a sentence where the mail program's own button was pressed (RFC 8058). */
export const oneClickWording: Wording = 'weekly-one-click-1';
/** The sentences beside the buttons of the confirm and unsubscribe pages. */
export const confirmWording: Wording = 'weekly-confirm-1';
export const endWording: Wording = 'weekly-end-1';

/** The sentence for what a link stands for: the weekly newsletter's own, or the one for chosen mails. */
export function wordingFor(act: 'confirm' | 'end', topics: readonly string[]): Wording {
  const isWeekly = topics.length === 1 && topics[0] === 'weekly';
  if (isWeekly) return act === 'confirm' ? confirmWording : endWording;
  return act === 'confirm' ? 'topics-confirm-2' : 'topics-end-1';
}

/** A path of this site: never another site's address, the desk or a machine's. */
export const sitePath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])(?!(?:admin|api|_next)(?:[/?#]|$))[^\s\\]*$/);

const wording = z.enum(Object.keys(wordings) as [Wording, ...Wording[]]);

export const subscriptionRequest = z.object({
  email: emailAddress,
  page: sitePath,
  wording,
  /** Hidden from people: whoever fills it in is a program. */
  company: z.string().default(''),
});
export type SubscriptionRequest = z.infer<typeof subscriptionRequest>;

/** How long a link to confirm holds, in days. Links to leave hold for ever. */
export const confirmDays = 7;

/** 256 random bits in base64url, or the longer key that a sending's mail holds. */
export const token = z.string().regex(/^(?:[\w-]{43}|[\w-]{64})$/);

/** The button of a page that a mail leads to. */
export const tokenForm = z.object({ token, wording });
export type TokenForm = z.infer<typeof tokenForm>;

/** The pages that mails lead to with a person's own key. */
export type MailedPage = 'confirm' | 'unsubscribe' | 'preferences' | 'preferences/data' | 'preferences/erase';

/** The path of the page behind a mailed link; what cannot be a token leads to a page that says so. */
export function tokenPath(page: MailedPage, given = ''): string {
  return `/newsletter/${page}/${token.safeParse(given).success ? given : 'unknown'}`;
}

/** A subscription's states in the words of the desk. */
export const subscriptionStates = {
  active: 'Subscribed',
  pending: 'Not confirmed',
  ended: 'Left',
  held: 'Held back',
} as const;

/** The id after which a list goes on; anything else is its beginning. */
export const listPosition = z.uuid().optional().catch(undefined);
