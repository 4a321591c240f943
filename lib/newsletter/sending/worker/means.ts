import { getDb } from '@/lib/db/client';
import { mailOrigin } from '@/lib/email/mail-origin';
import type { MailTransport } from '@/lib/email/transport/open-transport';
import type { Env } from '@/lib/env';
import { composers } from '../composers';
import { type Composer, isSendingKind } from '../schema';
import { captureExit, smtpExit } from './turns/exits';
import type { Exit } from './turns/take-turn';

/** What a sending's turns are taken with. */
export interface Means {
  compose: Composer;
  exit: Exit;
}

type Origin = Pick<Env, 'siteUrl' | 'dkim'>;

/**
 * Reads a sending's text and makes its means.
 * @param transport null: its mails are captured.
 * @throws where this version does not know its kind.
 */
export async function makeMeans(id: string, env: Origin, transport: MailTransport | null): Promise<Means> {
  const { kind, about, mail } = await getDb().sending.findUniqueOrThrow({
    where: { id },
    select: { kind: true, about: true, mail: true },
  });
  if (!isSendingKind(kind)) throw new Error(`this version does not know sendings of the kind ${kind}`);
  const origin = await mailOrigin(env);
  return {
    compose: await composers[kind]({ id, kind, about, mail }),
    exit: transport ? smtpExit(kind, origin, transport) : captureExit(kind, origin),
  };
}
