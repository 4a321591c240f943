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
export function ArticleRiver(props: ArticleRiverProps) {
  const { articles, timeZone, heading = 'h2', size = 'row', hasKicker, hasLead = false } = props;
  return (
    <ul className="river">
      {articles.map((article, place) => {
        const isLead = hasLead && place === 0;
        return (
          <li key={article.id}>
            <ArticleCard
              article={article}
              timeZone={timeZone}
              heading={heading}
              size={isLead ? 'lead' : size}
              hasKicker={hasKicker}
              isFirst={isLead}
            />
          </li>
        );
      })}
    </ul>
  );
}
