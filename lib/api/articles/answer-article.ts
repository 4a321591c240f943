import { getArticle } from '@/lib/articles/article-page';
import { documentTagsHeader } from '@/lib/document-metas';
import { ApiProblem } from '../http/api-problem';
import { presentArticleRecords } from './present-article';

/**
 * The published article of an address, or a redirect (308) to where it is now.
 * @throws ApiProblem 404 where nothing ever stood there, 410 where it is no longer published.
 */
export async function answerArticle(section: string, slug: string): Promise<Response> {
  const { data: found, tags } = await getArticle(section, slug);
  switch (found.kind) {
    case 'found': {
      const read = await presentArticleRecords({ data: [found.article], tags });
      const headers = { [documentTagsHeader]: read.tags.join(' ') };
      return Response.json(read.data[0], { headers });
    }
    case 'moved':
      if (!found.isArticle) throw new ApiProblem(410, 'This article is no longer published.', { tags });
      return new Response(null, { status: 308, headers: { Location: `/api/v1/articles${found.location}` } });
    case 'gone':
      throw new ApiProblem(410, 'This article is no longer published.', { tags });
    case 'missing':
      throw new ApiProblem(404, 'There is no published article at this address.');
  }
}
