import { can } from '@/lib/accounts/abilities';
import { AppError } from '@/lib/errors';
import type { DraftRow } from '../../writing/store';

type Reviewed = Pick<DraftRow, 'status' | 'archivedAt' | 'createdBy' | 'reviews'>;

/** Whether a story goes out through a review alone: that of somebody who may not publish, until it was out once. */
export function needsReview({ status, createdBy }: Pick<Reviewed, 'status' | 'createdBy'>): boolean {
  return status === 'draft' && createdBy?.isActive === true && !can(createdBy, 'article.publish-own');
}

/** Why a version may not go out; null where it may. A question that is open is settled first, whoever publishes. */
function reasonAgainst(draft: Reviewed, version: number): string | null {
  if (draft.archivedAt) return 'It is in the archive: bring it back first.';
  const [review] = draft.reviews;
  if (review?.state === 'waiting')
    return 'It is in review: an editor approves it first, or whoever asked takes the question back.';
  if (review?.state === 'changes')
    return 'Changes were asked for. Give it to review again once they are made.';
  if (!needsReview(draft)) return null;
  const name = draft.createdBy?.name ?? '';
  if (!review) return `A story by ${name} goes out once an editor has approved it. Ask for a review first.`;
  return review.version < version
    ? 'It was edited after it was approved. Ask for a review of the text as it is now.'
    : null;
}

/** @throws AppError `invalid` where its review, or the archive, stands against publishing a version. */
export function requireReviewed(draft: Reviewed, version: number): void {
  const reason = reasonAgainst(draft, version);
  if (reason) throw new AppError('invalid', { forPerson: reason });
}
