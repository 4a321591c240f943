import type { ArticleCard as Card } from '@/lib/articles/schema';
import { ArticleCard } from './article-card';

interface ArticleRiverProps {
  articles: Card[];
  timeZone: string;
  heading?: 'h2' | 'h3';
  size?: 'row' | 'brief';
  hasKicker?: boolean;
  /** Whether the first one is set large. */
  hasLead?: boolean;
}

/** Stories one beneath the other, newest first. */
export function ArticleRiver({
  articles,
  timeZone,
  heading = 'h2',
  size = 'row',
  hasKicker,
}: ArticleRiverProps) {
  return (
    <ul className="river">
      {articles.map((article, place) => (
        <li key={article.id}>
          <ArticleCard
            article={article}
            timeZone={timeZone}
            heading={heading}
            size={size}
            hasKicker={hasKicker}
          />
        </li>
      ))}
    </ul>
  );
}
