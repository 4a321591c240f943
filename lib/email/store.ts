import { recordAudits } from '@/lib/audit/record-audit';
import type { Db } from '@/lib/db/client';
import { type ComposedMail, mailHeaders } from './schema';

/** A mail that this attempt may try to send. */
export interface ClaimedMail extends Omit<ComposedMail, 'kind'> {
  id: string;
  /** Counts the attempts, and so tells this one from any other. */
  attempt: number;
}

export type Claim =
  | { state: 'claimed'; mail: ClaimedMail }
  /** Sent, captured, failed or taken away: nothing is left to do. */
  | { state: 'settled' }
  /** Its text began to leave at that moment and no answer was recorded. */
  | { state: 'handed-over'; at: Date };

/** Takes a waiting mail for one attempt; every earlier attempt loses its right to hand it over. */
export async function claimMail(db: Db, id: string): Promise<Claim> {
  const [mail] = await db.mail.updateManyAndReturn({
    where: { id, status: 'queued', handedOverAt: null },
    data: { attempts: { increment: 1 } },
  });
  if (mail) {
    const { to, subject, text, html, attempts: attempt } = mail;
    return {
      state: 'claimed',
      mail: { id, to, subject, text, html, attempt, headers: mailHeaders.parse(mail.headers) },
    };
  }
  const known = await db.mail.findUnique({ where: { id }, select: { status: true, handedOverAt: true } });
  return known?.status === 'queued' && known.handedOverAt
    ? { state: 'handed-over', at: known.handedOverAt }
    : { state: 'settled' };
}

type Attempt = Pick<ClaimedMail, 'id' | 'attempt'>;

const waiting = ({ id, attempt }: Attempt) => ({ id, attempts: attempt, status: 'queued' as const });

/** Records that the text begins to leave. @returns false where another attempt has taken over. */
export async function beginHandover(db: Db, attempt: Attempt): Promise<boolean> {
  const { count } = await db.mail.updateMany({
    where: { ...waiting(attempt), handedOverAt: null },
    data: { handedOverAt: new Date() },
  });
  return count === 1;
}

/** The mail server took it: what it said is forgotten here, because it holds the person's keys. */
export async function markSent(db: Db, attempt: Attempt): Promise<void> {
  await db.mail.updateMany({
    where: waiting(attempt),
    data: { status: 'sent', sentAt: new Date(), text: '', html: '', headers: {}, error: '' },
  });
}

export async function markCaptured(db: Db, attempt: Attempt): Promise<void> {
  await db.mail.updateMany({ where: waiting(attempt), data: { status: 'captured', error: '' } });
}

/** Certainly not delivered, and worth another attempt later. */
export async function markDelayed(db: Db, attempt: Attempt, error: string): Promise<void> {
  await db.mail.updateMany({ where: waiting(attempt), data: { handedOverAt: null, error } });
}

/**
 * Ends a mail that is still waiting. Where it was for the staff (an invitation, a way back in) the log of
 * the desk has it too; of readers' addresses that log, which nobody can erase from, learns nothing.
 */
export async function markFailed(db: Db, id: string, error: string): Promise<void> {
  const failed = await db.mail.updateManyAndReturn({
    where: { id, status: 'queued' },
    data: { status: 'failed', error },
    select: { kind: true, to: true },
  });
  const forStaff = failed.filter(({ kind }) => kind.startsWith('staff.'));
  await recordAudits(
    db,
    forStaff.map(({ to }) => ({
      staffId: null,
      actor: 'the queue',
      act: 'mail.fail',
      target: `mail:${id}`,
      after: { to, reason: error },
    })),
  );
}

/** Takes mails away that nobody needs any more. @returns how many. */
export async function deleteMailsBefore(db: Db, before: Date): Promise<number> {
  const { count } = await db.mail.deleteMany({
    where: { status: { in: ['captured', 'sent', 'failed'] }, createdAt: { lt: before } },
  });
  return count;
}
