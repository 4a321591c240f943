import { can, requireAbility, rolesWith, type StaffMember } from '@/lib/accounts/abilities';
import { getDb, type Prisma } from '@/lib/db/client';
import { openReview } from './present-review';
import type { WaitingStory } from './schema';

const most = 20;

/** What is to be done by whom: the question's reviewer, its asker, and whoever publishes what was approved. */
function waitsFor(staff: StaffMember): Prisma.ArticleReviewWhereInput[] {
  const toChange = { askedById: staff.id, state: 'changes' as const };
  const isIdle = { schedules: { none: { state: 'pending' as const } } };
  const toPublish = {
    state: 'approved' as const,
    article: isIdle,
    OR: [{ askedById: staff.id }, { answeredById: staff.id }],
  };
  const toReview = {
    state: 'waiting' as const,
    askedById: { not: staff.id },
    OR: [{ reviewerId: staff.id }, { reviewerId: null }],
  };
  return [
    toChange,
    ...(can(staff, 'article.publish-own') ? [toPublish] : []),
    ...(can(staff, 'review.answer') ? [toReview] : []),
  ];
}

/**
 * The stories that wait for a member of the staff, oldest first: to review (given to them, or to
 * any editor), to change as asked, and to publish once approved.
 */
export async function listWaitingFor(staff: StaffMember): Promise<WaitingStory[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().articleReview.findMany({
    where: { closedAt: null, OR: waitsFor(staff) },
    select: { ...openReview.select, article: { select: { id: true, headline: true } } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map(({ article, ...row }) => {
    const isAsked = row.state === 'waiting';
    return {
      id: article.id,
      headline: article.headline,
      state: row.state,
      by: (isAsked ? row.askedBy : row.answeredBy)?.name ?? '',
      words: isAsked ? row.note : row.answer,
      at: (row.answeredAt ?? row.askedAt).toISOString(),
    };
  });
}

/** The colleagues that a story can be given to, by name. */
export async function listReviewers(staff: StaffMember): Promise<{ id: string; name: string }[]> {
  requireAbility(staff, 'review.ask');
  return getDb().staff.findMany({
    where: { isActive: true, role: { in: rolesWith('review.answer') }, id: { not: staff.id } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
  });
}
