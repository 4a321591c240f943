import { Instant } from '@/components/site/instant';
import type { ArticleView } from '@/lib/articles/schema';
import { Byline } from './byline';
import { readingMinutes } from './reading-time';
import { ResponsivePicture } from './responsive-picture';

/** A story's section, headline, standfirst, who and when, and its picture. */
export function ArticleHeader({ article, timeZone }: { article: ArticleView; timeZone: string }) {
  const { section, hero } = article;
  const isUpdated = Date.parse(article.updatedAt) - Date.parse(article.publishedAt) >= 60_000;
  return (
    <header className="article-head">
      <p className="kicker">
        <a href={`/${section.slug}`}>{section.name}</a>
      </p>
      <h1>{article.headline}</h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
      <div className="article-meta">
        <Byline authors={article.authors} />
        <p>
          Published <Instant at={article.publishedAt} timeZone={timeZone} />
          {isUpdated && (
            <>
              {'\u00a0· '}Updated <Instant at={article.updatedAt} timeZone={timeZone} />
            </>
          )}
          {'\u00a0· '}
          <span className="nowrap">{readingMinutes(article.text)} min read</span>
        </p>
      </div>
      {hero && (
        <figure className="picture">
          <ResponsivePicture picture={hero} alt={hero.alt} sizes="(min-width: 48rem) 46rem, 100vw" isFirst />
          {hero.credit && <figcaption>{hero.credit}</figcaption>}
        </figure>
      )}
    </header>
  );
}
