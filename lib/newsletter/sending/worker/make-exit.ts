import { getDb } from '@/lib/db/client';
import { mailOrigin } from '@/lib/email/mail-origin';
import type { MailTransport } from '@/lib/email/transport/open-transport';
import type { Env } from '@/lib/env';
import { composers } from '../composers';
import { isSendingKind } from '../schema';
import { captureExit, smtpExit } from './turns/exits';
import type { Exit } from './turns/take-turn';

type Origin = Pick<Env, 'siteUrl' | 'dkim'>;

/**
 * Reads a sending's text and makes the exit that its turns are taken with.
 * @param transport null: its mails are captured.
 * @throws where this version does not know its kind.
 */
export async function makeExit(id: string, env: Origin, transport: MailTransport | null): Promise<Exit> {
  const { kind, about, mail } = await getDb().sending.findUniqueOrThrow({
    where: { id },
    select: { kind: true, about: true, mail: true },
  });
  if (!isSendingKind(kind)) throw new Error(`this version does not know sendings of the kind ${kind}`);
  const origin = await mailOrigin(env);
  const composer = await composers[kind]({ id, kind, about, mail });
  return transport
    ? smtpExit({ kind, origin, composer }, transport)
    : captureExit({ kind, origin, composer });
}
