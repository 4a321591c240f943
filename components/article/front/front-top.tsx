import type { ArticleCard as Card } from '@/lib/articles/schema';
import { ArticleCard } from '../cards/article-card';

/** The lead, and the second leads beside it, the first of them with its picture. */
export function FrontTop({ lead, seconds, timeZone }: { lead: Card; seconds: Card[]; timeZone: string }) {
  return (
    <section className="front-top" aria-label="Top stories">
      <ArticleCard article={lead} timeZone={timeZone} size="lead" heading="h2" isFirst />
      {seconds.length > 0 && (
        <ul className="seconds">
          {seconds.map((article, place) => (
            <li key={article.id}>
              <ArticleCard article={article} timeZone={timeZone} size={place === 0 ? 'feature' : 'brief'} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
