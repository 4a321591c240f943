import type { Db } from '@/lib/db/client';
import { enqueue } from '@/lib/queue/enqueue';
import type { ComposedMail } from './schema';

/**
 * Keeps a mail and asks for its sending, in the transaction that causes it.
 * @returns the mail's id, which is also its Message-ID.
 */
export async function queueMail(tx: Db, mail: ComposedMail): Promise<string> {
  const { id } = await tx.mail.create({ data: mail, select: { id: true } });
  await enqueue(tx, 'mail.send', { mailId: id });
  return id;
}
