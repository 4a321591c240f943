import { getDb, type Prisma } from '@/lib/db/client';
import { type MessageOrigin, messageBuilder } from '@/lib/email/transport/build-message';
import { messageTemplate } from '@/lib/email/transport/message-template';
import type { MailTransport } from '@/lib/email/transport/open-transport';
import { fillPlaces, places } from '../../composers';
import { type Composer, type SendingKind, sendingKinds, type Turn, type TurnMail } from '../../schema';
import { createBatcher } from '../batcher';
import type { Exit, ReadyTurn } from './take-turn';

/** A sending's mails: whose they are, and how they are made. */
export interface Mails {
  kind: SendingKind;
  origin: MessageOrigin;
  composer: Composer;
}

/** The list that a kind of sending is, as mail programs sort by it (RFC 2919). */
function listId(kind: SendingKind, { from, host }: MessageOrigin): string {
  const name = `${from.name.replaceAll(/[^\w .,-]/g, '')} ${sendingKinds[kind].toLowerCase()}`.trim();
  return `${name} <${kind}.newsletter.${host}>`;
}

/** What every mail of a sending says to programs: how to leave, and that nobody need answer it by themselves. */
function listHeaders({ kind, origin }: Mails, unsubscribeUrl: string): Record<string, string> {
  return {
    'List-Id': listId(kind, origin),
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  };
}

async function compose(mails: Mails, turn: Turn): Promise<TurnMail & { headers: Record<string, string> }> {
  const { composer } = mails;
  const mail: TurnMail = 'shared' in composer ? fillPlaces(composer.shared, turn) : await composer.each(turn);
  return { ...mail, headers: { ...mail.headers, ...listHeaders(mails, turn.unsubscribeUrl) } };
}

const messageId = ({ claimed }: ReadyTurn) => `${claimed.sendingId}.${claimed.number}`;

/** Written in a header as it is. */
const isPlain = (address: string) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/.test(address);

/** Makes a person's mail as bytes: where all get the same text, from one that was made before. */
async function messageMaker(mails: Mails): Promise<(ready: ReadyTurn) => Promise<Buffer>> {
  const { origin, composer } = mails;
  const build = messageBuilder(origin);
  const each = async (ready: ReadyTurn) =>
    build({ ...(await compose(mails, ready.turn)), id: messageId(ready), to: ready.turn.email });
  if (!('shared' in composer)) return each;
  const parts = { ...composer.shared, headers: listHeaders(mails, places.unsubscribeUrl) };
  const fill = await messageTemplate(origin, parts, Object.values(places));
  return async (ready) => {
    const { email, unsubscribeUrl, preferencesUrl } = ready.turn;
    const values = new Map([
      [places.unsubscribeUrl as string, unsubscribeUrl],
      [places.preferencesUrl, preferencesUrl],
    ]);
    return isPlain(email) ? fill({ id: messageId(ready), to: email, values }) : each(ready);
  };
}

/** Out through a mail server. */
export async function smtpExit(mails: Mails, transport: MailTransport): Promise<Exit> {
  const make = await messageMaker(mails);
  const from = mails.origin.from.address;
  return {
    async leave(ready, onHandover) {
      await transport.send({ from, to: ready.turn.email, message: await make(ready), onHandover });
    },
  };
}

/** Into the outbox at the desk, where there is no mail server. Many share a write. */
export function captureExit(mails: Mails): Exit {
  const keep = createBatcher(async (kept: Prisma.MailCreateManyInput[]) => {
    await getDb().mail.createMany({ data: kept });
    return kept;
  });
  const kind = `sending.${mails.kind}`;
  return {
    async leave(ready, onHandover) {
      const { subject, text, html, headers } = await compose(mails, ready.turn);
      await onHandover();
      await keep({ kind, to: ready.turn.email, subject, text, html, headers, status: 'captured' });
    },
  };
}
