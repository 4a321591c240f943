import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee } from '../writing/access';
import { writeStory } from './draft-story';

export const draftByHandInput = z.object({
  program: z.string().min(1).max(40),
  number: z.string().min(1).max(40),
});

/** A draft that nobody began becomes that of the first who takes it up. */
async function takeUp(tx: Db, staff: StaffMember, articleId: number): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { createdById: staff.id } });
  const target = `article:${articleId}`;
  await recordAudit(tx, { staffId: staff.id, actor: staff.name, act: 'article.take-up', target });
}

/**
 * A draw's draft for a member of the staff to write on: a new one from its record, or the one that
 * it has already. One that the house drafted by itself becomes this person's.
 * @returns the article's id.
 * @throws AppError `forbidden`, `not-found`, `in-use` where somebody else, whose texts this person
 *   does not see, has it: a story that was out once stays with the editors.
 */
export async function draftByHand(
  staff: StaffMember,
  input: z.input<typeof draftByHandInput>,
): Promise<{ articleId: number }> {
  requireAbility(staff, 'article.write-own');
  const { program, number } = draftByHandInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const where = { programSlug_number: { programSlug: program, number } };
    const draw = await tx.draw.findUnique({ where, select: { id: true } });
    if (!draw) throw new AppError('not-found', { forPerson: 'This draw no longer exists.' });
    await tx.drawStory.createMany({ data: [{ drawId: draw.id }], skipDuplicates: true });
    // Of two who press at once, the second finds the first's draft.
    await tx.$queryRaw`SELECT draw_id FROM draw_stories WHERE draw_id = ${draw.id} FOR UPDATE`;
    const { article } = await tx.drawStory.findUniqueOrThrow({
      where: { drawId: draw.id },
      select: {
        article: {
          select: {
            id: true,
            status: true,
            archivedAt: true,
            createdById: true,
            createdBy: { select: { name: true } },
          },
        },
      },
    });
    if (!article)
      return { articleId: await writeStory(tx, draw.id, { staffId: staff.id, actor: staff.name }) };
    const isUntouched = article.createdById === null && article.status === 'draft' && !article.archivedAt;
    if (isUntouched) await takeUp(tx, staff, article.id);
    else if (!canSee(staff, article)) {
      const { createdBy } = article;
      const forPerson = createdBy
        ? `${createdBy.name} is writing this story already.`
        : 'The editors have this story already.';
      throw new AppError('in-use', { forPerson });
    }
    return { articleId: article.id };
  });
}
