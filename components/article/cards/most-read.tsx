import { Part } from '@/components/site/part';
import type { ArticleCard } from '@/lib/articles/schema';

/** What is read most these days, by rank; nothing before there is enough of it. */
export function MostRead({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <Part id="most-read" title="Most read">
      <ol className="ranks">
        {articles.map(({ id, url, headline, section }) => (
          <li key={id}>
            <p className="kicker">{section.name}</p>
            <a href={url}>{headline}</a>
          </li>
        ))}
      </ol>
    </Part>
  );
}
