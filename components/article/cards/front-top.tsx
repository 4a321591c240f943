import type { ArticleCard as Card } from '@/lib/articles/schema';
import { ArticleCard } from './article-card';

/** The lead, and the stories beside it. */
export function FrontTop({ lead, top, timeZone }: { lead: Card; top: Card[]; timeZone: string }) {
  return (
    <section className="front-top" aria-label="Top stories">
      <ArticleCard article={lead} timeZone={timeZone} size="lead" heading="h2" isFirst />
      <ul className="seconds">
        {top.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} timeZone={timeZone} size="brief" />
          </li>
        ))}
      </ul>
    </section>
  );
}
