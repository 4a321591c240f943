import { z } from 'zod';

/** What a mail is about, for the list at the desk. */
export const mailKinds = {
  'newsletter.confirm': 'Confirm a subscription',
  'newsletter.welcome': 'Subscription confirmed',
  'newsletter.already': 'Already subscribed',
  'newsletter.export': 'A subscriber’s data',
  'newsletter.erase': 'Erase a subscriber',
  'newsletter.stop': 'Stop a subscriber’s mails',
  'staff.invite': 'Invitation to the desk',
  'staff.invite-owner': 'Invitation of an owner',
  'staff.reset': 'New password',
  'staff.told': 'About an account',
  'comment.confirm': 'Confirm mails of replies',
  'comment.reply': 'Reply to a comment',
  'report.received': 'A reader’s report',
  'article.refused': 'Scheduled, but refused',
  'sending.edition': 'Edition',
  'sending.alert': 'Draw alert',
  'sending.correction': 'Corrected draw alert',
  'sending.summary': 'Draws of the day',
  'sending.test': 'Test of an edition',
  'edition.refused': 'Scheduled edition, but refused',
  'sending.paused': 'A sending was paused',
  'review.asked': 'A story to review',
  'review.answered': 'What a review says',
} as const;
export type MailKind = keyof typeof mailKinds;

export const mailStatuses = {
  queued: 'Waiting',
  sent: 'Sent',
  captured: 'Captured',
  failed: 'Failed',
} as const;
export type MailStatus = keyof typeof mailStatuses;

export const mailHeaders = z.record(z.string(), z.string());

/** One figure of a record. */
export interface LetterRow {
  label: string;
  value: string;
  /** One of the two or three that a reader opens the mail for: it stands large. */
  isLead?: boolean | undefined;
}

/** A record's figures in a mail: a small table under its name. */
export interface LetterTable {
  title: string;
  url: string;
  subtitle: string;
  rows: LetterRow[];
  /** What there is to say beneath, or ''. */
  note: string;
}

/** A mail in words, before it has a look. */
export interface Letter {
  kind: MailKind;
  to: string;
  subject: string;
  /** In order; each is plain text. */
  paragraphs: string[];
  /** Stands after the first paragraph, point by point. */
  list?: string[];
  /** Stand after the first paragraph. */
  tables?: LetterTable[];
  action?: { label: string; url: string };
  /** Why the person gets this mail, and what to do if they did not ask for it. */
  reason: string;
  /** The way out, for mails that a subscription causes. */
  unsubscribeUrl?: string;
  /** The page on which its reader changes what they get; beside the way out. */
  preferencesUrl?: string;
  headers?: Record<string, string>;
}

/** A mail that is ready to leave. */
export interface ComposedMail {
  kind: MailKind;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Besides From, To, Subject, Date and Message-ID, which sending sets. */
  headers: z.infer<typeof mailHeaders>;
}

export interface OutboxRow {
  id: string;
  kind: string;
  to: string;
  subject: string;
  status: MailStatus;
  /** ISO, UTC. */
  createdAt: string;
  sentAt: string | null;
}

export interface OutboxMail extends OutboxRow {
  text: string;
  html: string;
  headers: Record<string, string>;
  attempts: number;
  error: string;
}

/** The web addresses in a mail's text, each once. */
export function linksOf(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>"]+/g))];
}
