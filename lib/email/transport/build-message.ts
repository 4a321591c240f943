import nodemailer from 'nodemailer';
import type { Dkim } from '@/lib/env';

export interface Sender {
  name: string;
  address: string;
}

/** One mail in its parts. */
export interface MessageParts {
  /** Before the @ of the Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

export interface MessageOrigin {
  from: Sender;
  /** The right-hand side of the Message-ID. */
  host: string;
  dkim: Dkim | null;
}

/**
 * What the signature covers. A name that a mail lacks is left out. RFC 8058 asks for both headers of
 * one-click unsubscribing, which nodemailer's own list does not have.
 */
const signedHeaders = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Precedence',
  'Auto-Submitted',
];

/** The key and what it covers, as nodemailer takes them. */
export function signing({ domain, selector, privateKey }: Dkim) {
  return {
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: signedHeaders.join(':'),
  };
}

/** A composer without a server: mails come out as bytes. */
function createBuilder(dkim: Dkim | null) {
  return nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim ? { dkim: signing(dkim) } : {}),
  });
}

export type BuildMessage = (parts: MessageParts) => Promise<Buffer>;

/** Both sides of a mail in an encoding that is known beforehand. */
function quotedParts({ text, html }: Pick<MessageParts, 'text' | 'html'>) {
  const contentTransferEncoding = 'quoted-printable' as const;
  return {
    alternatives: [
      { contentType: 'text/plain; charset=utf-8', content: text, contentTransferEncoding },
      { contentType: 'text/html; charset=utf-8', content: html, contentTransferEncoding },
    ],
  };
}

/**
 * Mails of one origin as the bytes that go over the line, signed where there is a key.
 * @param isQuoted text and HTML in quoted-printable, whatever they hold.
 */
export function messageBuilder(
  { from, host, dkim }: MessageOrigin,
  { isQuoted = false }: { isQuoted?: boolean } = {},
): BuildMessage {
  const builder = createBuilder(dkim);
  return async ({ id, to, subject, text, html, headers }) => {
    const { message } = await builder.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      ...(isQuoted ? quotedParts({ text, html }) : { text, html }),
      headers,
      messageId: `<${id}@${host}>`,
      date: new Date(),
    });
    return Buffer.isBuffer(message) ? message : Buffer.from(`${message}`);
  };
}
