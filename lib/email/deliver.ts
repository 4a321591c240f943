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

async function* afterHandover(text: Readable, onHandover: () => Promise<void>) {
  await onHandover();
  yield* text;
}

/**
 * One SMTP conversation with one mail.
 * @throws DeliveryError with the server's answer, if it gave one.
 */
export async function deliver(mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const transport = nodemailer.createTransport(delivery.smtpUrl, {
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 30 * seconds,
    dnsTimeout: 15 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A lazy stream: it is first read when the server has accepted the recipient and asks for the text.
  transport.use('stream', ({ message }, done) => {
    message.processFunc((text) => Readable.from(afterHandover(text, delivery.onHandover)));
    done();
  });
  try {
    await transport.sendMail({
      from: delivery.from,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: mail.headers,
      messageId: `<${mail.id}@${delivery.host}>`,
      date: new Date(),
    });
  } catch (error) {
    throw new DeliveryError(error);
  } finally {
    transport.close();
  }
}
