import { Part } from '@/components/site/part';
import type { ArticleCard as Card } from '@/lib/articles/schema';
import { ArticleCard } from '../cards/article-card';

interface FrontLatestProps {
  articles: Card[];
  /** Whether all of them are of the last seven days. */
  isWeek: boolean;
  timeZone: string;
}

/** The newest stories besides those on top, over all sections. */
export function FrontLatest({ articles, isWeek, timeZone }: FrontLatestProps) {
  if (articles.length === 0) return null;
  return (
    <Part id="latest-stories" title={isWeek ? 'This week' : 'Latest stories'}>
      <ul className="front-latest">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} timeZone={timeZone} size="brief" />
          </li>
        ))}
      </ul>
    </Part>
  );
}
