import type { ArticleCard as Card } from '@/lib/articles/schema';
import { ArticleCard } from './article-card';

interface ArticleRiverProps {
  articles: Card[];
  timeZone: string;
  heading?: 'h2' | 'h3';
  size?: 'row' | 'brief';
}

/** Stories one beneath the other, newest first. */
export function ArticleRiver({ articles, timeZone, heading = 'h2', size = 'row' }: ArticleRiverProps) {
  return (
    <ul className="river">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} timeZone={timeZone} heading={heading} size={size} />
        </li>
      ))}
    </ul>
  );
}
