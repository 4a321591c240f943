import { z } from 'zod';
import { getDb } from '@/lib/db/client';
import { endTopics } from '../end-subscription';
import { tokenForm } from '../schema';
import { isTopic } from '../topics/schema';
import { requireOwner } from './find-owner';

export const stopForm = tokenForm.extend({
  /** What to stop; '' for everything. */
  topic: z.union([z.literal(''), z.string().refine(isTopic)]).default(''),
});

/**
 * Stops one topic or everything, at once: leaving is never made hard, whoever holds the mail.
 * Everything takes with it what was asked for and not confirmed.
 * @throws AppError `not-found` for a link that this site did not sign.
 */
export async function stopTopics({ token, topic, wording }: z.output<typeof stopForm>): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const { id: subscriberId } = await requireOwner(tx, token);
    const rows = await tx.subscription.findMany({
      where: { subscriberId, state: { not: 'ended' }, ...(topic ? { topic } : {}) },
      select: { topic: true },
    });
    const topics = rows.map((row) => row.topic).filter(isTopic);
    await endTopics(tx, { subscriberId, topics, exit: '/newsletter/preferences', wording });
  });
}
