import { formatInstant } from '@/lib/dates';
import type { Prisma } from '@/lib/db/client';
import type { Review } from './schema';

const named = { select: { name: true } } as const;

/** The open review of an article, with its rows' article. */
export const openReview = {
  where: { closedAt: null },
  take: 1,
  select: {
    id: true,
    state: true,
    version: true,
    note: true,
    askedAt: true,
    askedById: true,
    askedBy: named,
    reviewer: named,
    answer: true,
    answeredAt: true,
    answeredBy: named,
  },
} satisfies Prisma.Article$reviewsArgs;
export type OpenReview = Prisma.ArticleReviewGetPayload<typeof openReview>;

const gone = 'Somebody who left';

/** A review as the desk shows it, beside a text of a version. */
export function presentReview(row: OpenReview, version: number, timeZone: string): Review {
  return {
    state: row.state,
    isOlder: row.version < version,
    note: row.note,
    askedById: row.askedById,
    askedBy: row.askedBy?.name ?? gone,
    askedText: formatInstant(row.askedAt, timeZone),
    reviewer: row.reviewer?.name ?? '',
    answer: row.answer,
    answeredBy: row.answeredAt ? (row.answeredBy?.name ?? gone) : '',
    answeredText: row.answeredAt ? formatInstant(row.answeredAt, timeZone) : '',
  };
}
