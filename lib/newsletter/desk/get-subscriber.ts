import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { readSubscriberData, type SubscriberData } from '../preferences/get-data';
import type { SubscriberStateName, suppressionReasons } from './schema';
import { shownAddress } from './shown-address';

const newestMails = 20;

export interface SubscriberMail {
  id: string;
  subject: string;
  status: string;
  /** ISO, UTC. */
  createdAt: string;
}

/** A person's place in a sending. */
export interface ReceivedSending {
  id: string;
  kind: string;
  state: string;
  /** What the mail server said, or why they were left out; ''. */
  reason: string;
  /** ISO, UTC. */
  startedAt: string;
}

export interface SubscriberPerson extends SubscriberData {
  id: string;
  state: SubscriberStateName;
  suppression: { reason: keyof typeof suppressionReasons; at: string; note: string } | null;
  /** When the address last asked by the form, if it did. ISO, UTC. */
  askedAt: string | null;
  /** The newest mails to the address that are still kept, newest first. */
  mails: SubscriberMail[];
  /** The newest editions and alerts that they were to get, newest first. */
  received: ReceivedSending[];
}

async function listMails(email: string): Promise<SubscriberMail[]> {
  const rows = await getDb().$queryRaw<{ id: string; subject: string; status: string; createdAt: Date }[]>`
    SELECT id, subject, status::text AS status, created_at AS "createdAt" FROM mails
    WHERE lower("to") = ${email.toLowerCase()} ORDER BY id DESC LIMIT ${newestMails}`;
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}

async function listReceived(subscriberId: string): Promise<ReceivedSending[]> {
  const rows = await getDb().sendingRecipient.findMany({
    where: { subscriberId },
    select: { state: true, reason: true, sending: { select: { id: true, kind: true, startedAt: true } } },
    orderBy: { sending: { startedAt: 'desc' } },
    take: newestMails,
  });
  return rows.map(({ state, reason, sending: { id, kind, startedAt } }) => ({
    ...{ id, kind, state, reason, startedAt: startedAt.toISOString() },
  }));
}

/** All that the desk knows of a person: choices, consents, mails. @returns null where nothing is kept. */
export async function getSubscriber(staff: StaffMember, id: string): Promise<SubscriberPerson | null> {
  requireAbility(staff, 'subscriber.see');
  const [row, data] = await Promise.all([
    getDb().subscriber.findUnique({ where: { id } }),
    readSubscriberData(id),
  ]);
  if (!row || !data) return null;
  const { suppressedAs: reason, suppressedAt, suppressedNote: note, state, askedAt } = row;
  const suppression = reason && suppressedAt ? { reason, at: suppressedAt.toISOString(), note } : null;
  const [mails, received] = await Promise.all([listMails(row.email), listReceived(id)]);
  const email = shownAddress(data.email);
  return { ...data, email, id, state, suppression, askedAt: askedAt?.toISOString() ?? null, mails, received };
}
