import type { Db } from '@/lib/db/client';
import { suppressionHash } from '../mail-keys';
import type { DeclaredChoice } from './read-row';
import type { ImportOutcome } from './schema';

export interface PlannedChoice extends DeclaredChoice {
  outcome: Extract<ImportOutcome, 'added' | 'known' | 'left' | 'suppressed'>;
  /** The person, where one is known. */
  subscriberId: string | null;
  /** The choice that waits for its confirmation, which the declared consent takes the place of. */
  pendingId: string | null;
}

/** What becomes of a few declared choices, given who is known and who is suppressed. */
export async function planChunk(db: Db, choices: DeclaredChoice[]): Promise<PlannedChoice[]> {
  const emails = [...new Set(choices.map(({ email }) => email))];
  const hashes = new Map(emails.map((email) => [email, suppressionHash(email)]));
  const [people, suppressed] = await Promise.all([
    db.subscriber.findMany({
      where: { email: { in: emails } },
      select: { id: true, email: true, subscriptions: { select: { id: true, topic: true, state: true } } },
    }),
    db.suppression.findMany({ where: { hash: { in: [...hashes.values()] } }, select: { hash: true } }),
  ]);
  const known = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const stopped = new Set(suppressed.map(({ hash }) => hash));
  return choices.map((choice) => {
    const person = known.get(choice.email.toLowerCase());
    const subscription = person?.subscriptions.find(({ topic }) => topic === choice.topic);
    const base = { ...choice, subscriberId: person?.id ?? null, pendingId: null };
    if (stopped.has(hashes.get(choice.email) ?? '')) return { ...base, outcome: 'suppressed' };
    if (subscription?.state === 'ended') return { ...base, outcome: 'left' };
    if (subscription?.state === 'pending') return { ...base, outcome: 'added', pendingId: subscription.id };
    return { ...base, outcome: subscription ? 'known' : 'added' };
  });
}
