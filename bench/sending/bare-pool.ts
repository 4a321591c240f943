import nodemailer from 'nodemailer';
import { openSocket } from '@/lib/email/transport/open-transport';
import type { SharedMail } from '@/lib/newsletter/sending/schema';

/**
 * Sends the same mail to many by nodemailer's pool and nothing else.
 * @param isUnheld with our sockets, which do not wait with the end of a text for an acknowledgement.
 * @returns seconds.
 */
export async function sendBare(
  smtpUrl: string,
  mail: SharedMail,
  { people, connections, isUnheld = false }: { people: number; connections: number; isUnheld?: boolean },
): Promise<number> {
  const transport = nodemailer.createTransport(
    `${smtpUrl}?pool=true&maxConnections=${connections}&maxMessages=500`,
  );
  if (isUnheld) Object.assign(transport.transporter, { getSocket: openSocket });
  const headers = {
    'List-Id': 'CIN edition <edition.newsletter.news.example.org>',
    'List-Unsubscribe': `<https://news.example.org/newsletter/unsubscribe/${'x'.repeat(64)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  };
  const begin = Date.now();
  let next = 1;
  const run = async () => {
    while (next <= people) {
      const to = `reader${next++}@example.com`;
      await transport.sendMail({ from: 'CIN <newsletter@news.example.org>', to, ...mail, headers });
    }
  };
  await Promise.all(Array.from({ length: connections + 2 }, run));
  transport.close();
  return (Date.now() - begin) / 1000;
}
