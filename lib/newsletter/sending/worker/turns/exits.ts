import { getDb } from '@/lib/db/client';
import { type MessageOrigin, messageBuilder } from '@/lib/email/transport/build-message';
import type { MailTransport } from '@/lib/email/transport/open-transport';
import { type SendingKind, sendingKinds } from '../../schema';
import type { Exit, ReadyTurn } from './take-turn';

/** The list that a kind of sending is, as mail programs sort by it (RFC 2919). */
function listId(kind: SendingKind, { from, host }: MessageOrigin): string {
  const name = `${from.name.replaceAll(/[^\w .,-]/g, '')} ${sendingKinds[kind].toLowerCase()}`.trim();
  return `${name} <${kind}.newsletter.${host}>`;
}

/** What every mail of a sending says to programs: how to leave, and that nobody need answer it by themselves. */
export function listHeaders(
  kind: SendingKind,
  { turn }: ReadyTurn,
  origin: MessageOrigin,
): Record<string, string> {
  return {
    'List-Id': listId(kind, origin),
    'List-Unsubscribe': `<${turn.unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  };
}

/** Out through a mail server. */
export function smtpExit(kind: SendingKind, origin: MessageOrigin, transport: MailTransport): Exit {
  const build = messageBuilder(origin);
  return {
    async leave(ready, { subject, text, html, headers }, onHandover) {
      const { claimed, turn } = ready;
      const message = await build({
        id: `${claimed.sendingId}.${claimed.number}`,
        to: turn.email,
        subject,
        text,
        html,
        headers: { ...headers, ...listHeaders(kind, ready, origin) },
      });
      await transport.send({ from: origin.from.address, to: turn.email, message, onHandover });
    },
  };
}

/** Into the outbox at the desk, where there is no mail server. */
export function captureExit(kind: SendingKind, origin: MessageOrigin): Exit {
  return {
    async leave(ready, { subject, text, html, headers }, onHandover) {
      await onHandover();
      await getDb().mail.create({
        data: {
          kind: `sending.${kind}`,
          to: ready.turn.email,
          subject,
          text,
          html,
          headers: { ...headers, ...listHeaders(kind, ready, origin) },
          status: 'captured',
        },
      });
    },
  };
}
