import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { readMailWords } from '../mails';
import { askForTopics, mailConfirmation } from '../request-subscription';
import type { TokenForm } from '../schema';
import { needsDesk, readSuppression } from '../suppression/read-suppression';
import type { Topic } from '../topics/schema';
import { countOwnerMail } from './count-owner-mail';

/**
 * Asks for more topics. A forwarded mail shows nothing of who presses, so the address's owner
 * confirms it by a fresh mail.
 * @throws AppError `invalid` where they get all of it, `too-many`, `not-found`.
 */
export async function addTopics({ token, wording }: TokenForm, topics: Topic[]): Promise<void> {
  const words = await readMailWords();
  await getDb().$transaction(async (tx) => {
    const { id: subscriberId, email } = await countOwnerMail(tx, token);
    if (needsDesk(await readSuppression(tx, email))) {
      const forPerson =
        'Mails to this address came back or were marked as spam, so we send it none. Write to us, and we put that right.';
      throw new AppError('invalid', { forPerson });
    }
    const missing = await askForTopics(tx, subscriberId, topics);
    if (missing.length === 0) {
      const forPerson = 'You get this already.';
      throw new AppError('invalid', { forPerson: '', message: forPerson, fields: { topic: forPerson } });
    }
    const page = '/newsletter/preferences';
    await mailConfirmation(tx, words, { subscriberId, email, topics: missing, page, wording });
  });
}
