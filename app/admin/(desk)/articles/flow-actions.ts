'use server';

import { endArticlePreviews } from '@/lib/articles/flow/previews/end-previews';
import { openArticlePreview } from '@/lib/articles/flow/previews/open-preview';
import { scheduleArticle } from '@/lib/articles/flow/schedule/schedule-article';
import { unscheduleArticle } from '@/lib/articles/flow/schedule/unschedule-article';
import { articleId, scheduleInput, unscheduleInput } from '@/lib/articles/flow/schema';
import { staffAction } from '../../staff-action';

export const scheduleArticleAction = staffAction('article.publish-own', scheduleInput, scheduleArticle);
export const unscheduleArticleAction = staffAction('article.publish-own', unscheduleInput, unscheduleArticle);
export const openPreviewAction = staffAction('desk.open', articleId, openArticlePreview);
export const endPreviewsAction = staffAction('article.write-own', articleId, endArticlePreviews);
