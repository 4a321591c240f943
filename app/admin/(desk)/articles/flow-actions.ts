'use server';

import { endArticlePreviews } from '@/lib/articles/flow/previews/end-previews';
import { openArticlePreview } from '@/lib/articles/flow/previews/open-preview';
import { articleId } from '@/lib/articles/flow/schema';
import { staffAction } from '../../staff-action';

export const openPreviewAction = staffAction('desk.open', articleId, openArticlePreview);
export const endPreviewsAction = staffAction('article.write-own', articleId, endArticlePreviews);
