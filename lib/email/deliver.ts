import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import type { ClaimedMail } from './store';

const seconds = 1000;

export interface Sender {
  name: string;
  address: string;
}

export interface Delivery {
  smtpUrl: string;
  from: Sender;
  /** The right-hand side of the Message-ID. */
  host: string;
  /** Called when the server asks for the text, before any of it leaves. Throwing keeps it back. */
  onHandover: () => Promise<void>;
}

/** What a failed conversation tells: `permanent` (5xx), `temporary` (4xx), or no answer at all. */
export class DeliveryError extends Error {
  readonly answer: 'permanent' | 'temporary' | 'none';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'DeliveryError';
    const code = (cause as { responseCode?: unknown }).responseCode;
    const isAnswer = typeof code === 'number' && code >= 400;
    this.answer = isAnswer ? (code >= 500 ? 'permanent' : 'temporary') : 'none';
  }
}

/**
 * One SMTP conversation with one mail.
 * @throws DeliveryError with the server's answer, if it gave one.
 */
export function deliver(mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const transport = nodemailer.createTransport(delivery.smtpUrl, {
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 30 * seconds,
    dnsTimeout: 15 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = {
    from: delivery.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: mail.headers,
    messageId: `<${mail.id}@${delivery.host}>`,
    date: new Date(),
  };
  return new Promise((resolve, reject) => {
    let isOver = false;
    // Lazy: first read when the server, which has accepted the recipient, asks for the text. After a
    // refusal nodemailer reads it too, only to throw it away; by then the conversation is over.
    async function* read(text: Readable) {
      if (isOver) return;
      await delivery.onHandover();
      yield* text;
    }
    transport.use('stream', (mime, done) => {
      mime.message.processFunc((text) => Readable.from(read(text)));
      done();
    });
    transport.sendMail(message, (error) => {
      isOver = true;
      transport.close();
      if (error) reject(new DeliveryError(error));
      else resolve();
    });
  });
}
