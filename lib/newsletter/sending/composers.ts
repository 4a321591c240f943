import { composeAlerts } from '../alerts/compose-alerts';
import { type Composer, type SendingKind, type SharedMail, sharedMail, type Turn } from './schema';

/** What a composer is made from: the sending as its row says. */
export interface SendingText {
  id: string;
  kind: SendingKind;
  about: string;
  /** As it was given to `startSending`. */
  mail: unknown;
}

/** Stand in a shared mail for a person's own addresses. They are valid addresses that lead nowhere. */
export const places = {
  unsubscribeUrl: 'https://unsubscribe.invalid/',
  preferencesUrl: 'https://preferences.invalid/',
} as const;

type Ways = Pick<Turn, 'unsubscribeUrl' | 'preferencesUrl'>;

function fill(text: string, turn: Ways): string {
  return text
    .replaceAll(places.unsubscribeUrl, turn.unsubscribeUrl)
    .replaceAll(places.preferencesUrl, turn.preferencesUrl);
}

/** The same mail for all, with each person's own addresses in its places. */
export function fillPlaces({ subject, text, html }: SharedMail, turn: Ways): SharedMail {
  return { subject, text: fill(text, turn), html: fill(html, turn) };
}

/** How each kind makes its mails. Called once when a worker begins. */
export const composers: Record<SendingKind, (sending: SendingText) => Promise<Composer>> = {
  edition: async ({ mail }) => ({ shared: sharedMail.parse(mail) }),
  alert: ({ mail }) => composeAlerts('alert', mail),
  correction: ({ mail }) => composeAlerts('correction', mail),
  summary: ({ mail }) => composeAlerts('summary', mail),
};
