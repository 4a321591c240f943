import { z } from 'zod';

/** A person's state in the words of the desk: the best of what they asked for, unless the address gets no mail. */
export const subscriberStates = {
  active: 'Subscribed',
  pending: 'Not confirmed',
  ended: 'Left',
  suppressed: 'Suppressed',
} as const;
export type SubscriberStateName = keyof typeof subscriberStates;
export const subscriberStateNames = Object.keys(subscriberStates) as SubscriberStateName[];

/** Why an address gets no mail, in the words of the desk. */
export const suppressionReasons = {
  bounced: 'Its mail server refuses mails',
  complained: 'Marked a mail as spam',
  asked: 'Asked for no more mails',
  erased: 'Erased',
} as const;

/** What the list is narrowed by; anything unreadable is no filter. */
export const subscriberFilter = z.object({
  /** The beginning of an address, or @ and the beginning of a domain. */
  search: z.string().trim().toLowerCase().max(254).catch(''),
  state: z.enum(subscriberStateNames).or(z.literal('')).catch(''),
  /** A segment: a topic, of alerts `alert/PROGRAM/STREAM or *`. */
  topic: z
    .string()
    .max(130)
    .regex(/^[a-z0-9/*-]*$/)
    .catch(''),
  /** The last person of the page before. */
  after: z.uuid().optional().catch(undefined),
});
export type SubscriberFilter = z.output<typeof subscriberFilter>;
