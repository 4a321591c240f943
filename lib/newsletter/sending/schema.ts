import { z } from 'zod';
import type { Topic } from '../topics/schema';

/** What is sent to many: each kind has a composer in `composers.ts`. */
export const sendingKinds = {
  edition: 'Edition',
  alert: 'Draw alert',
  correction: 'Corrected draw alert',
  summary: 'Draws of the day',
} as const;
export type SendingKind = keyof typeof sendingKinds;

export const isSendingKind = (kind: string): kind is SendingKind => Object.hasOwn(sendingKinds, kind);

export const sendingStates = {
  running: 'Sending',
  paused: 'Paused',
  cancelled: 'Cancelled',
  done: 'Sent',
} as const;

/** Where a person of an audience can end; the four always add up to it once the sending is finished. */
export const outcomes = {
  sent: 'Sent',
  failed: 'Failed',
  suppressed: 'Left out',
  uncertain: 'Uncertain',
} as const;
export type Outcome = keyof typeof outcomes;

/** Why a mail was not handed over although its person was in the audience. */
export const leftOutFor = {
  ended: 'Left before their turn',
  gone: 'Erased before their turn',
  blocked: 'On the list of addresses that get no mail',
  cancelled: 'The sending was cancelled',
} as const;

/** A text that is the same for all, with `places` for what is each person's own. */
export const sharedMail = z.object({ subject: z.string(), text: z.string(), html: z.string() });
export type SharedMail = z.infer<typeof sharedMail>;

/** One person's turn: what their mail is made of. */
export interface Turn {
  subscriberId: string;
  email: string;
  /** The topics that brought them here and are active now. */
  topics: Topic[];
  /** What `startSending` was given for this person. */
  data: unknown;
  unsubscribeUrl: string;
  preferencesUrl: string;
}

/** A person's mail, before the headers that every mail of a sending has. */
export interface TurnMail extends SharedMail {
  headers?: Record<string, string>;
}

/** How a sending's mails are made: one text for all with `places`, or a text for each turn. */
export type Composer = { shared: SharedMail } | { each: (turn: Turn) => TurnMail | Promise<TurnMail> };
