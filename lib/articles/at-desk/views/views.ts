import type { z } from 'zod';
import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { type ArticleFilter, articleFilter, everything } from '../filter';
import { type ArticleView, dropViewInput, type KeepViewInput, keepViewInput } from './schema';

/** As many as stand side by side and are still found. */
const most = 20;

/** A person's own views and those shared with everybody, by name. */
export async function listViews(staff: StaffMember): Promise<ArticleView[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().articleView.findMany({
    where: { OR: [{ staffId: staff.id }, { isShared: true }] },
    include: { staff: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 60,
  });
  return rows.map(({ id, name, filter, isShared, staffId, staff: owner }) => ({
    id,
    name,
    filter: articleFilter.catch(everything).parse(filter),
    isShared,
    by: staffId === staff.id ? null : owner.name,
    canDrop: staffId === staff.id || can(staff, 'article.write-any'),
  }));
}

/**
 * Keeps a view under a name, in place of the person's own view of that name.
 * @throws AppError `forbidden` for sharing by one who does not see everybody's articles; `invalid`
 *   for an empty name or one view too many.
 */
export async function keepView(staff: StaffMember, input: KeepViewInput): Promise<{ filter: ArticleFilter }> {
  requireAbility(staff, 'desk.open');
  const { name, query, ...said } = keepViewInput.parse(input);
  const filter = articleFilter.parse(Object.fromEntries(new URLSearchParams(query)));
  const isShared = said.isShared === 'on';
  if (isShared) requireAbility(staff, 'article.write-any');
  return getDb().$transaction(async (tx) => {
    const key = { staffId: staff.id, name };
    const own = await tx.articleView.count({ where: { staffId: staff.id, name: { not: name } } });
    if (own >= most) {
      const message = `You have ${most} views. Drop one that you no longer need.`;
      throw new AppError('invalid', { forPerson: message, fields: { name: message } });
    }
    await tx.articleView.upsert({
      where: { staffId_name: key },
      create: { ...key, filter, isShared },
      update: { filter, isShared },
    });
    return { filter };
  });
}

/** Drops a view: one's own, or a shared one by an editor. @throws AppError `not-found`. */
export async function dropView(staff: StaffMember, input: z.input<typeof dropViewInput>): Promise<void> {
  requireAbility(staff, 'desk.open');
  const { id } = dropViewInput.parse(input);
  const mine = { staffId: staff.id };
  const allowed = can(staff, 'article.write-any') ? { OR: [mine, { isShared: true }] } : mine;
  const { count } = await getDb().articleView.deleteMany({ where: { id, ...allowed } });
  if (count === 0) throw new AppError('not-found', { forPerson: 'This view is not there any more.' });
}
