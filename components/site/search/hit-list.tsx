import { formatCalendarDate, todayIn } from '@/lib/dates';
import type { SearchHit } from '@/lib/search/schema';
import { Marked } from './marked';

/** The stories that were found, best first, each with the place where the words stand. */
export function HitList({ hits, timeZone, start }: { hits: SearchHit[]; timeZone: string; start: number }) {
  return (
    <ol className="hits" start={start}>
      {hits.map(({ article, headline, snippet }) => (
        <li key={article.id}>
          <article className="hit">
            <p className="kicker">{article.section.name}</p>
            <h2 className="card-headline">
              <a href={article.url}>
                <Marked parts={headline} />
              </a>
            </h2>
            <p className="card-standfirst">
              <Marked parts={snippet} />
            </p>
            <p className="card-time">
              <time dateTime={article.publishedAt}>
                {formatCalendarDate(todayIn(timeZone, article.publishedAt))}
              </time>
              {article.authors.length > 0 && ` · ${article.authors.map(({ name }) => name).join(', ')}`}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
