import type { Db } from '@/lib/db/client';
import { conditionOf } from '../store';
import { readTopic } from '../topics/schema';
import type { PlannedChoice } from './plan-chunk';

/** The sentence that stands for a declared consent, with what was said of it. */
const wordingOf = (source: string) => `import-1: Declared by the desk at an import: ${source}`;

async function addPeople(tx: Db, choices: PlannedChoice[]): Promise<Map<string, string>> {
  const emails = [...new Set(choices.filter((one) => !one.subscriberId).map(({ email }) => email))];
  await tx.subscriber.createMany({ data: emails.map((email) => ({ email })), skipDuplicates: true });
  const rows = await tx.subscriber.findMany({
    where: { email: { in: emails } },
    select: { id: true, email: true },
  });
  return new Map(rows.map(({ id, email }) => [email.toLowerCase(), id]));
}

/** Subscribes what was planned as `added`, each with its condition and its declared consent. */
export async function writeChunk(tx: Db, planned: PlannedChoice[]): Promise<void> {
  const added = planned.filter(({ outcome }) => outcome === 'added');
  if (added.length === 0) return;
  const people = await addPeople(tx, added);
  const idOf = ({ subscriberId, email }: PlannedChoice) =>
    subscriberId ?? people.get(email.toLowerCase()) ?? '';
  const fresh = await tx.subscription.createManyAndReturn({
    data: added
      .filter(({ pendingId }) => !pendingId)
      .map((one) => ({
        subscriberId: idOf(one),
        topic: one.topic,
        state: 'active' as const,
        confirmedAt: one.consent.at,
      })),
    select: { id: true, topic: true },
    skipDuplicates: true,
  });
  for (const { pendingId, consent } of added) {
    if (!pendingId) continue;
    await tx.subscription.updateMany({
      where: { id: pendingId, state: 'pending' },
      data: { state: 'active', confirmedAt: consent.at },
    });
  }
  const conditions = fresh.flatMap(({ id, topic }) => {
    const parts = readTopic(topic);
    return parts?.kind === 'alert' ? conditionOf(id, parts.alert) : [];
  });
  await tx.alertCondition.createMany({ data: conditions, skipDuplicates: true });
  await tx.consent.createMany({
    data: added.map((one) => ({
      subscriberId: idOf(one),
      act: 'declared' as const,
      topic: one.topic,
      wording: wordingOf(one.consent.source),
      page: 'import',
      at: one.consent.at,
    })),
  });
}
