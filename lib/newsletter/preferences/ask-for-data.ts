import { z } from 'zod';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { readMailWords } from '../mails';
import { token } from '../schema';
import { issueToken } from '../tokens';
import { countOwnerMail } from './count-owner-mail';
import { dataMail } from './data-mails';

export const dataForm = z.object({ token, what: z.enum(['export', 'erase']) });

/**
 * Mails the address's owner the link that exports or erases their data: the preferences link alone,
 * which may have been forwarded, does neither.
 * @throws AppError `too-many`, `not-found`.
 */
export async function askForData({ token: given, what }: z.output<typeof dataForm>): Promise<void> {
  const words = await readMailWords();
  await getDb().$transaction(async (tx) => {
    const { id: subscriberId, email } = await countOwnerMail(tx, given);
    const key = await issueToken(tx, what, { subscriberId, topics: [] });
    await queueMail(tx, dataMail(words, { what, to: email, token: key }));
  });
}
