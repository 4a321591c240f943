import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { readSubscriberData, type SubscriberData } from '../preferences/get-data';
import type { SubscriberStateName, suppressionReasons } from './schema';

const newestMails = 20;

export interface SubscriberMail {
  id: string;
  subject: string;
  status: string;
  /** ISO, UTC. */
  createdAt: string;
}

export interface SubscriberPerson extends SubscriberData {
  id: string;
  state: SubscriberStateName;
  suppression: { reason: keyof typeof suppressionReasons; at: string; note: string } | null;
  /** When the address last asked by the form, if it did. ISO, UTC. */
  askedAt: string | null;
  /** The newest mails to the address that are still kept, newest first. */
  mails: SubscriberMail[];
}

async function listMails(email: string): Promise<SubscriberMail[]> {
  const rows = await getDb().$queryRaw<{ id: string; subject: string; status: string; createdAt: Date }[]>`
    SELECT id, subject, status::text AS status, created_at AS "createdAt" FROM mails
    WHERE lower("to") = ${email.toLowerCase()} ORDER BY id DESC LIMIT ${newestMails}`;
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
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
  const mails = await listMails(row.email);
  return { ...data, id, state, suppression, askedAt: askedAt?.toISOString() ?? null, mails };
}
