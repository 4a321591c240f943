import { z } from 'zod';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import { readMailWords } from '../mails';
import { token } from '../schema';
import { issueToken } from '../tokens';
import { isTopic } from '../topics/schema';
import { countOwnerMail } from './count-owner-mail';
import { stopMail } from './data-mails';

export const stopForm = z.object({
  token,
  /** The ticked topics, with spaces between. */
  topic: z.string().max(2_000).default(''),
  /** Set by the button that stops everything, whatever is ticked. */
  everything: z.enum(['', '1']).default(''),
});

function refuse(forPerson: string): AppError {
  return new AppError('invalid', { forPerson });
}

/**
 * Mails the address's owner the link that stops what was chosen: one press behind it, nothing to choose
 * again. The preferences link alone, which may have been forwarded, stops nothing.
 * @throws AppError `invalid` where nothing is chosen that they get, `too-many`, `not-found`.
 */
export async function askToStop({
  token: given,
  topic,
  everything,
}: z.output<typeof stopForm>): Promise<void> {
  const words = await readMailWords();
  await getDb().$transaction(async (tx) => {
    const { id: subscriberId, email } = await countOwnerMail(tx, given);
    const rows = await tx.subscription.findMany({
      where: { subscriberId, state: everything ? { not: 'ended' } : 'active' },
      select: { topic: true },
      orderBy: [{ createdAt: 'asc' }, { topic: 'asc' }],
    });
    const ticked = topic.split(' ');
    const topics = rows
      .map((row) => row.topic)
      .filter(isTopic)
      .filter((name) => everything || ticked.includes(name));
    if (topics.length === 0) throw refuse('Tick at least one of the mails that you get.');
    const key = await issueToken(tx, 'unsubscribe', { subscriberId, topics });
    await queueMail(tx, stopMail(words, { to: email, token: key, topics }));
  });
}
