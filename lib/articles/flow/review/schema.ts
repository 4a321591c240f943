import { z } from 'zod';

const words = z.string().trim().max(2000, 'At most 2,000 characters.');

export const askReviewInput = z.object({
  id: z.number().int().positive(),
  /** The version that is given to review; an older one than the stored is refused. */
  version: z.number().int().positive(),
  /** Null: any editor. */
  reviewerId: z.uuid().nullable(),
  note: words,
});
export type AskReviewInput = z.infer<typeof askReviewInput>;

export const answerReviewInput = z.object({
  id: z.number().int().positive(),
  /** The version that the reviewer read. */
  version: z.number().int().positive(),
  answer: z.enum(['approved', 'changes']),
  note: words,
});
export type AnswerReviewInput = z.infer<typeof answerReviewInput>;

const reviewStates = ['waiting', 'changes', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What a review is called at the desk. */
export const reviewWords: Record<ReviewState, string> = {
  waiting: 'In review',
  changes: 'Changes asked',
  approved: 'Approved',
};

/** The open review of an article. Instants in words and the newsroom's zone. */
export interface Review {
  state: ReviewState;
  /** The text was written on since the version that it is about. */
  isOlder: boolean;
  note: string;
  askedById: string | null;
  askedBy: string;
  askedText: string;
  /** Whom it was given to; '' for any editor. */
  reviewer: string;
  answer: string;
  answeredBy: string;
  answeredText: string;
}

/** Which reviews a person is told of by mail. */
export const reviewMails = ['none', 'own', 'all'] as const;
export const reviewMailsInput = z.object({ reviewMails: z.enum(reviewMails, 'Choose one.') });
export type ReviewMails = (typeof reviewMails)[number];

/** A story that waits for somebody at the desk. Instants are ISO 8601 in UTC. */
export interface WaitingStory {
  id: number;
  headline: string;
  state: ReviewState;
  /** Who asked, or who answered. */
  by: string;
  /** What they said with it. */
  words: string;
  at: string;
}
