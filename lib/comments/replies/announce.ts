import type { Db } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { loadSettings } from '@/lib/settings/store';
import { hashKey, newKey } from '../writers';
import { confirmMail, replyMail } from './mails';

/** In milliseconds: how long after a mail that asks none is sent to the same address. */
const quietTime = 86_400_000;
/** Mails that one reply causes. */
const mostMails = 100;

type Writer = { id: string; email: string };

async function askWriter(tx: Db, { id, email }: Writer): Promise<void> {
  const key = newKey();
  const { count } = await tx.commentWriter.updateMany({
    where: {
      id,
      repliesSince: null,
      OR: [{ askedAt: null }, { askedAt: { lt: new Date(Date.now() - quietTime) } }],
    },
    data: { askedAt: new Date(), confirmHash: hashKey(key) },
  });
  if (count === 1) await queueMail(tx, confirmMail(await loadSettings(tx), email, key));
}

/**
 * What follows from a comment's being shown for the first time: its writer is asked whether the wish to
 * be told of replies is theirs, and the people of its thread who confirmed that wish are told. Shown
 * again, it causes no mail.
 */
export async function announce(tx: Db, commentId: number): Promise<void> {
  const { count } = await tx.comment.updateMany({
    where: { id: commentId, announcedAt: null },
    data: { announcedAt: new Date() },
  });
  if (count === 0) return;
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    include: {
      writer: true,
      article: {
        select: {
          published: { select: { slug: true, headline: true, section: { select: { slug: true } } } },
        },
      },
    },
  });
  const { writer, parentId, name, article, wantsReplies } = comment;
  if (wantsReplies && writer && !writer.repliesSince) await askWriter(tx, writer);
  if (parentId === null || !article.published) return;
  const { slug, headline, section } = article.published;
  const url = `/${section.slug}/${slug}/comments?thread=${parentId}#comment-${commentId}`;
  const listeners = await tx.commentWriter.findMany({
    where: {
      repliesSince: { not: null },
      id: { not: writer?.id ?? '00000000-0000-0000-0000-000000000000' },
      comments: {
        some: {
          wantsReplies: true,
          state: 'approved',
          OR: [{ id: parentId }, { parentId, id: { lt: commentId } }],
        },
      },
    },
    take: mostMails,
    select: { email: true, leaveKey: true },
  });
  if (listeners.length === 0) return;
  const site = await loadSettings(tx);
  for (const { email, leaveKey } of listeners) {
    await queueMail(tx, replyMail(site, email, { name, headline, url, leaveKey }));
  }
}
