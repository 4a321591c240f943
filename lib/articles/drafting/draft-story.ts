import { type Db, getDb } from '@/lib/db/client';
import { createDraft, type Writer } from '../writing/keep-text';
import { buildStory } from './build-story';

/**
 * Writes a draw's draft with its notices to the writer, in the caller's transaction.
 * @returns the article's id.
 */
export async function writeStory(tx: Db, drawId: number, writer: Writer): Promise<number> {
  const { text, notices } = await buildStory(tx, drawId);
  const articleId = await createDraft(tx, writer, text);
  await tx.articleNotice.createMany({ data: notices.map((notice) => ({ articleId, text: notice })) });
  await tx.drawStory.update({ where: { drawId }, data: { articleId } });
  return articleId;
}

/**
 * Drafts the story of a draw from its record; it waits at the desk, unpublished. Safe to be run
 * again and by two workers at once: the row of `draw_stories` is there once, and commits with the draft.
 * Nothing happens for a draw that has a story, was withdrawn or is gone.
 */
export async function draftStory(drawId: number): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const draw = await tx.draw.findUnique({ where: { id: drawId }, select: { withdrawnAt: true } });
    if (!draw || draw.withdrawnAt) return;
    const { count } = await tx.drawStory.createMany({ data: [{ drawId }], skipDuplicates: true });
    if (count === 0) return;
    await writeStory(tx, drawId, { staffId: null, actor: 'Automatic draft' });
  });
}
