import { Part } from '@/components/site/part';
import type { ArticleCard } from '@/lib/articles/schema';
import { ArticleRiver } from './article-river';

/** Stories to go on with; nothing where there are none. */
export function RelatedArticles({ articles, timeZone }: { articles: ArticleCard[]; timeZone: string }) {
  if (articles.length === 0) return null;
  return (
    <Part id="related" title="Continue reading" className="related">
      <ArticleRiver articles={articles} timeZone={timeZone} heading="h3" size="brief" />
    </Part>
  );
}
