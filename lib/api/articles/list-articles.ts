import type { z } from 'zod';
import { viewArticlesByIds } from '@/lib/articles/view-articles';
import { contentTags } from '@/lib/db/content-changes';
import { type Read, tagsOf } from '@/lib/read';
import type { ArticlesQuery, articleList } from '../contract/article';
import { articleCursor, findArticlePlaces } from './article-ids';
import { presentArticleRecords } from './present-article';

/**
 * A page of the published articles that a filter means, newest first.
 * @throws ApiProblem 400 for a name that is not known, or a wrong cursor.
 */
export async function listArticles(query: ArticlesQuery): Promise<Read<z.output<typeof articleList>>> {
  const places = await findArticlePlaces(query, query.limit + 1);
  const shown = places.slice(0, query.limit);
  const last = shown.at(-1);
  const views = await viewArticlesByIds(shown.map(({ articleId }) => articleId));
  const { data, tags } = await presentArticleRecords(views);
  const isMore = places.length > query.limit && last;
  return {
    data: {
      data,
      nextCursor: isMore
        ? articleCursor.write({ at: last.firstPublishedAt.toISOString(), id: last.articleId })
        : null,
    },
    tags: tagsOf({ tags: [contentTags.articles, ...tags] }),
  };
}
