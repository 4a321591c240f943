'use server';

import { z } from 'zod';
import { getArticleDraft, listArticleHits, searchArticles } from '@/lib/articles/desk';
import { dismissNotice, dismissNoticeInput } from '@/lib/articles/drafting/dismiss-notice';
import { fillBlocks, fillBlocksInput } from '@/lib/articles/fill-blocks';
import { askFacts } from '@/lib/articles/writing/checks/facts/ask-facts';
import { checkFactsInput } from '@/lib/articles/writing/checks/schema';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { articleVersion, mostRelated, publishInput } from '@/lib/articles/writing/schema';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { searchDraws } from '@/lib/draws/search/search-draws';
import { listPictures } from '@/lib/media/desk';
import { listPicturesInput } from '@/lib/media/schema';
import { staffAction } from '../../staff-action';

const articleId = z.number().int().positive();
const searchText = z.string().max(200);

export const publishArticleAction = staffAction('article.publish-own', publishInput, publishArticle);
export const unpublishArticleAction = staffAction('article.publish-own', articleVersion, unpublishArticle);
export const readArticleAction = staffAction('article.write-own', articleId, getArticleDraft);
export const dismissNoticeAction = staffAction('article.write-own', dismissNoticeInput, dismissNotice);
export const checkFactsAction = staffAction('desk.open', checkFactsInput, askFacts);
export const searchArticlesAction = staffAction('desk.open', searchText, searchArticles);
export const listArticleHitsAction = staffAction(
  'desk.open',
  z.array(articleId).max(mostRelated),
  listArticleHits,
);
export const searchDrawsAction = staffAction('desk.open', searchText, searchDraws);
export const fillBlocksAction = staffAction('desk.open', fillBlocksInput, fillBlocks);
export const listPicturesAction = staffAction('desk.open', listPicturesInput, listPictures);
