import PostalMime, { type Email } from 'postal-mime';
import type { MailReportKind } from '@/lib/db/generated/enums';
import { judgeStatus } from './judge-status';

/** What a mail reports, before it is proven. */
export interface MailedReport {
  source: 'dsn' | 'arf';
  kind: MailReportKind;
  /** As the report says it; '' where it keeps that to itself. */
  email: string;
  detail: string;
  /** The mail that it is about, or its head, as it was given back. */
  returned: string;
}

type Fields = Map<string, string>;

const textOf = (content: unknown) => (typeof content === 'string' ? content : '');

function partOf(mail: Email, ...types: string[]): string {
  return textOf(mail.attachments.find(({ mimeType }) => types.includes(mimeType))?.content);
}

async function fieldsOf(group: string): Promise<Fields> {
  const { headers } = await PostalMime.parse(`${group}\n\n`);
  return new Map(headers.map(({ key, value }) => [key, value]));
}

/** "rfc822; maria@example.com" → the address. */
const addressIn = (field = '') =>
  field
    .replace(/^[^;]*;/, '')
    .replace(/[<>]/g, '')
    .trim();

/** RFC 3464: a group of fields for each recipient, after the one for the message. Delays are no bounce. */
async function readDeliveryStatus(text: string, returned: string): Promise<MailedReport[]> {
  const groups = await Promise.all(
    text
      .trim()
      .split(/\r?\n\s*\r?\n/)
      .map(fieldsOf),
  );
  return groups
    .filter((fields) => fields.get('action')?.trim().toLowerCase() === 'failed')
    .map((fields) => {
      const diagnostic = fields.get('diagnostic-code') ?? '';
      const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
      return {
        source: 'dsn',
        kind: judgeStatus(status, diagnostic),
        email: addressIn(fields.get('original-recipient') ?? fields.get('final-recipient')),
        detail: [status, addressIn(diagnostic)].filter(Boolean).join(' '),
        returned,
      };
    });
}

/** RFC 5965. "Not spam" is no complaint. */
async function readFeedback(text: string, returned: string): Promise<MailedReport[]> {
  const fields = await fieldsOf(text);
  const type = fields.get('feedback-type')?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'not-spam') return [];
  const email = addressIn(fields.get('original-rcpt-to'));
  return [{ source: 'arf', kind: 'complaint', email, detail: `Feedback: ${type}`, returned }];
}

/**
 * What a mail to the sender's address reports: bounces (DSN) and complaints (ARF). Nothing for any other mail.
 * Source: RFC 3464, RFC 5965, RFC 6522.
 */
export async function readMail(raw: Uint8Array): Promise<MailedReport[]> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });
  const returned = partOf(
    mail,
    'message/rfc822',
    'text/rfc822-headers',
    'message/rfc822-headers',
    'message/global',
  );
  const status = partOf(mail, 'message/delivery-status', 'message/global-delivery-status');
  const feedback = partOf(mail, 'message/feedback-report');
  const [bounces, complaints] = await Promise.all([
    status ? readDeliveryStatus(status, returned) : [],
    feedback ? readFeedback(feedback, returned) : [],
  ]);
  return [...bounces, ...complaints];
}
