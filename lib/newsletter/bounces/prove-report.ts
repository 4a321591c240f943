import type { Db } from '@/lib/db/client';
import { findToken } from '../tokens';
import { findWayOut } from '../way-out/find-way-out';
import type { MailedReport } from './read-mail';

interface Proof {
  /** Whom our mail went to. */
  email: string;
  /** Which mail of ours it was. */
  mail: string;
}

const keyInText = /\/newsletter\/unsubscribe\/([\w-]{43,64})/g;

/** The mail's way out, which only who has the mail can give back: long keys of sendings, short ones of single mails. */
async function byWayOut(db: Db, returned: string): Promise<Proof | null> {
  // A long line is folded, and quoted-printable breaks it with "=".
  const text = returned.replace(/=\r?\n/g, '').replace(/\r?\n[ \t]+/g, '');
  for (const [, key = ''] of text.matchAll(keyInText)) {
    const wayOut = key.length === 43 ? await findToken(db, 'unsubscribe', key) : await findWayOut(db, key);
    if (wayOut) return { email: wayOut.email, mail: key };
  }
  return null;
}

/** The Message-ID of a single mail: a random name that is nowhere but in the mail. */
async function byMessageId(db: Db, returned: string): Promise<Proof | null> {
  const id = /^message-id:\s*<([0-9a-f-]{36})@/im.exec(returned)?.[1];
  if (!id) return null;
  const mail = await db.mail.findUnique({ where: { id }, select: { to: true } }).catch(() => null);
  return mail && { email: mail.to, mail: id };
}

/**
 * Whom a mailed report is about, where it gives back a mail of ours that went to them: anybody can write a
 * report of anybody's address. Null where it proves nothing, or names another address.
 */
export async function proveReport(db: Db, { email, returned }: MailedReport): Promise<Proof | null> {
  const proof = (await byWayOut(db, returned)) ?? (await byMessageId(db, returned));
  if (!proof) return null;
  // Forwarding servers report the address that they forwarded to; the mail itself says whom we sent it to.
  const isOther = email !== '' && email.toLowerCase() !== proof.email.toLowerCase();
  return isOther && !returned.toLowerCase().includes(proof.email.toLowerCase()) ? null : proof;
}
