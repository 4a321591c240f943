'use server';

import { archiveArticle } from '@/lib/articles/flow/archive/archive-article';
import { unarchiveArticle } from '@/lib/articles/flow/archive/unarchive-article';
import { noteId } from '@/lib/articles/flow/notes/schema';
import { withdrawNote } from '@/lib/articles/flow/notes/withdraw-note';
import { endArticlePreviews } from '@/lib/articles/flow/previews/end-previews';
import { openArticlePreview } from '@/lib/articles/flow/previews/open-preview';
import { answerReview } from '@/lib/articles/flow/review/answer-review';
import { askReview } from '@/lib/articles/flow/review/ask-review';
import { answerReviewInput, askReviewInput } from '@/lib/articles/flow/review/schema';
import { withdrawReview } from '@/lib/articles/flow/review/withdraw-review';
import { scheduleArticle } from '@/lib/articles/flow/schedule/schedule-article';
import { unscheduleArticle } from '@/lib/articles/flow/schedule/unschedule-article';
import { articleId, scheduleInput, unscheduleInput } from '@/lib/articles/flow/schema';
import { articleVersion } from '@/lib/articles/writing/schema';
import { staffAction } from '../../staff-action';

export const scheduleArticleAction = staffAction('article.publish-own', scheduleInput, scheduleArticle);
export const unscheduleArticleAction = staffAction('article.publish-own', unscheduleInput, unscheduleArticle);
export const askReviewAction = staffAction('review.ask', askReviewInput, askReview);
export const answerReviewAction = staffAction('review.answer', answerReviewInput, answerReview);
export const withdrawReviewAction = staffAction('review.ask', articleVersion, withdrawReview);
export const archiveArticleAction = staffAction('article.write-own', articleVersion, archiveArticle);
export const unarchiveArticleAction = staffAction('article.write-own', articleVersion, unarchiveArticle);
export const withdrawNoteAction = staffAction('article.publish-own', noteId, withdrawNote);
export const openPreviewAction = staffAction('desk.open', articleId, openArticlePreview);
export const endPreviewsAction = staffAction('article.write-own', articleId, endArticlePreviews);
