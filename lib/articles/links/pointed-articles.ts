import type { BlockData } from '@/lib/blocks/registry';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { articleUrl } from '../present-article';

/**
 * What readers see of articles that a text points to, under their ids. Only published articles; every
 * other one is missing, and its tag tells when that changes.
 */
export async function getPointedArticles(
  articleIds: number[],
): Promise<Read<Map<number, BlockData<'see-also'>>>> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return { data: new Map(), tags: [] };
  const rows = await getDb().publishedArticle.findMany({
    where: { articleId: { in: ids } },
    select: {
      articleId: true,
      headline: true,
      slug: true,
      section: { select: { slug: true, name: true } },
    },
  });
  const data = new Map(
    rows.map(({ articleId, headline, section, slug }) => [
      articleId,
      { headline, url: articleUrl(section.slug, slug), sectionName: section.name },
    ]),
  );
  return { data, tags: ids.map(contentTags.article) };
}
