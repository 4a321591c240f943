import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { confirmDays, currentReplyWording, mailKey, replyWordings } from '../schema';
import { hashKey } from '../writers';

const day = 86_400_000;

/** What the page behind a mailed link can do: `ready` for its button, `done` already, or neither. */
export type KeyState = 'ready' | 'done' | 'gone' | 'unknown';

/** What a link to confirm can do now. Reading it changes nothing. */
export async function getConfirmState(key: string): Promise<KeyState> {
  if (!mailKey.safeParse(key).success) return 'unknown';
  const writer = await getDb().commentWriter.findUnique({ where: { confirmHash: hashKey(key) } });
  if (!writer?.askedAt) return 'unknown';
  if (writer.repliesSince) return 'done';
  return Date.now() - writer.askedAt.getTime() > confirmDays * day ? 'gone' : 'ready';
}

/** What a link to leave can do now. Reading it changes nothing. */
export async function getLeaveState(key: string): Promise<KeyState> {
  if (!mailKey.safeParse(key).success) return 'unknown';
  const writer = await getDb().commentWriter.findUnique({ where: { leaveKey: key } });
  if (!writer) return 'unknown';
  return writer.repliesSince ? 'ready' : 'done';
}

const unknown = () =>
  new AppError('not-found', {
    message: 'unknown key of a comment mail',
    forPerson: 'This link does not work (any more). Copy it whole from the newest mail.',
  });

/**
 * Begins the mails of replies, with the sentence that was agreed to. A second press finds it done.
 * @throws AppError `not-found` for a key that is unknown or too old.
 */
export async function confirmReplies(key: string): Promise<void> {
  const state = await getConfirmState(key);
  if (state === 'done') return;
  if (state !== 'ready') throw unknown();
  await getDb().commentWriter.updateMany({
    where: { confirmHash: hashKey(key), repliesSince: null },
    data: {
      repliesSince: new Date(),
      wording: `${currentReplyWording}: ${replyWordings[currentReplyWording]}`,
    },
  });
}

/**
 * Ends the mails of replies to a person at once, for all their comments. Doing it again changes nothing.
 * @throws AppError `not-found` for a key that is not known.
 */
export async function leaveReplies(key: string): Promise<void> {
  if ((await getLeaveState(key)) === 'unknown') throw unknown();
  await getDb().$transaction(async (tx) => {
    const { id } = await tx.commentWriter.update({
      where: { leaveKey: key },
      data: { repliesSince: null, confirmHash: null },
    });
    await tx.comment.updateMany({ where: { writerId: id }, data: { wantsReplies: false } });
  });
}
