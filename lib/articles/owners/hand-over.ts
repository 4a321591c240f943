import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { handOverInput } from '@/lib/accounts/people/schema';
import { recordAudits } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';

/**
 * Gives all stories of one member to another, who can then write them as their own. Bylines and
 * texts stay as they are; a text that is open in an editor is not disturbed.
 * @returns how many stories went over, and to whom.
 * @throws AppError `invalid` where the other has no open account.
 */
export async function handOverStories(
  staff: StaffMember,
  { from, to }: z.output<typeof handOverInput>,
): Promise<{ count: number; name: string }> {
  requireAbility(staff, 'people.keep');
  return getDb().$transaction(async (tx) => {
    const [giver, taker] = await Promise.all([
      tx.staff.findUnique({ where: { id: from }, select: { name: true } }),
      tx.staff.findFirst({ where: { id: to, isActive: true }, select: { name: true } }),
    ]);
    if (!giver || !taker || from === to)
      throw new AppError('invalid', {
        forPerson: 'Some fields need another look.',
        fields: { to: 'Choose a colleague with an open account.' },
      });
    const moved = await tx.$queryRaw<{ id: number }[]>`
      UPDATE articles SET created_by_id = ${to}::uuid WHERE created_by_id = ${from}::uuid RETURNING id`;
    await recordAudits(
      tx,
      moved.map(({ id }) => ({
        staffId: staff.id,
        actor: staff.name,
        act: 'article.hand-over',
        target: `article:${id}`,
        before: { owner: giver.name },
        after: { owner: taker.name },
      })),
    );
    return { count: moved.length, name: taker.name };
  });
}
