import net from 'node:net';
import { Readable } from 'node:stream';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { DeliveryError } from './delivery-error';

const seconds = 1000;

export interface TransportOptions {
  smtpUrl: string;
  /** At most so many conversations at once, kept open for further mails; null for one that ends. */
  connections: number | null;
  /** In milliseconds: how long the server may be silent. */
  patience?: number;
}

export interface Handover {
  from: string;
  to: string;
  /** The whole mail as it goes over the line. */
  message: Buffer;
  /** Called when the server asks for the text, before any of it leaves. Throwing keeps it back. */
  onHandover: () => Promise<void>;
}

export interface MailTransport {
  /** One conversation about one mail. @throws DeliveryError with the server's answer, if it gave one. */
  send(handover: Handover): Promise<void>;
  close(): void;
}

type Guarded = SendMailOptions & { guard?: Guard };

interface Guard {
  onHandover: () => Promise<void>;
  isRead: boolean;
  /** The conversation ended, whatever became of the mail. */
  isOver: boolean;
}

/** For a stream that nobody reads to its end any more. */
const never = () => new Promise<never>(() => undefined);

/**
 * The text, read lazily: first when the server, which has accepted the recipient, asks for it. It can be
 * read once, so that nothing that left is sent again behind our back.
 *
 * Once the conversation is over the text neither goes on nor fails: after a refusal nodemailer reads it
 * only to throw it away, and where the line was lost while it was held back, an error of it would be
 * one that nobody listens for, which ends the process.
 */
async function* guarded(text: Readable, guard: Guard): AsyncGenerator<Buffer> {
  if (guard.isOver) await never();
  if (guard.isRead) throw new Error('this mail left already');
  guard.isRead = true;
  try {
    await guard.onHandover();
  } catch (error) {
    if (!guard.isOver) throw error;
  }
  if (guard.isOver) await never();
  yield* text;
}

/** nodemailer takes options beside an address only as parameters of the address. */
function withOptions(smtpUrl: string, options: Record<string, string | number | boolean>): string {
  const url = new URL(smtpUrl);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return url.href;
}

const timeouts = {
  connectionTimeout: 15 * seconds,
  greetingTimeout: 15 * seconds,
  dnsTimeout: 15 * seconds,
};

/**
 * Sockets that hold nothing back: nodemailer's own wait with the end of each text until the server has
 * acknowledged what came before it, which servers put off for 40 ms. The conversation waits for the
 * connection as it does for the greeting.
 */
export const openSocket: SMTPPool['getSocket'] = ({ host = 'localhost', port, secure }, callback) => {
  const destination = { host, port: Number(port) || (secure ? 465 : 587) };
  callback(null, { connection: net.connect({ ...destination, noDelay: true, keepAlive: true }) });
};

/** The pool would put a mail whose connection closed back into its queue, whatever had left: never. */
const poolHabits = { pool: true, maxMessages: 500, maxRequeues: 0 };

/** Conversations with a mail server. */
export function openTransport({ smtpUrl, connections, patience }: TransportOptions): MailTransport {
  const transport = nodemailer.createTransport(
    withOptions(smtpUrl, {
      ...timeouts,
      socketTimeout: patience ?? 60 * seconds,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(connections ? { ...poolHabits, maxConnections: connections } : {}),
    }),
  );
  Object.assign(transport.transporter, { getSocket: openSocket });
  transport.use('stream', (mail, done) => {
    const { guard } = mail.data as Guarded;
    if (guard) mail.message.processFunc((text) => Readable.from(guarded(text, guard)));
    done();
  });
  return {
    send: ({ from, to, message, onHandover }) =>
      new Promise((resolve, reject) => {
        const guard: Guard = { onHandover, isRead: false, isOver: false };
        const mail: Guarded = { envelope: { from, to: [to] }, raw: message, guard };
        transport.sendMail(mail, (error) => {
          guard.isOver = true;
          if (error) reject(new DeliveryError(error));
          else resolve();
        });
      }),
    close: () => transport.close(),
  };
}
