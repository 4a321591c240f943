import type { ArticleCard as Card } from '@/lib/articles/schema';
import { formatCalendarDate, todayIn } from '@/lib/dates';
import { ResponsivePicture } from '../responsive-picture';

interface ArticleCardProps {
  article: Card;
  timeZone: string;
  /** A lead is set large, a river row small; a feature has its picture above; a brief is its headline. */
  size?: 'lead' | 'row' | 'feature' | 'brief';
  /** The level of its heading beneath the part that it stands in. */
  heading?: 'h2' | 'h3';
  /** Off where the part that it stands in is the section's own. */
  hasKicker?: boolean;
  isFirst?: boolean;
}

const sizesOf = {
  lead: '(min-width: 68rem) 34rem, 100vw',
  row: '(min-width: 34rem) 11rem, 6.5rem',
  feature: '(min-width: 48rem) 25rem, 7rem',
  brief: '0px',
};

/** A story where it is listed; the whole headline is the way to it. */
export function ArticleCard({
  article,
  timeZone,
  size = 'row',
  heading: Heading = 'h3',
  hasKicker = true,
  isFirst = false,
}: ArticleCardProps) {
  const { headline, standfirst, url, section, hero, publishedAt } = article;
  return (
    <article className={`card card-${size}`}>
      {hero && size !== 'brief' && (
        <div className="card-picture">
          <ResponsivePicture picture={hero} alt="" sizes={sizesOf[size]} isFirst={isFirst} />
        </div>
      )}
      <div className="card-text">
        {hasKicker && <p className="kicker">{section.name}</p>}
        <Heading className="card-headline">
          <a href={url}>{headline}</a>
        </Heading>
        {(size === 'lead' || size === 'row') && standfirst && <p className="card-standfirst">{standfirst}</p>}
        <p className="card-time">
          <time dateTime={publishedAt}>{formatCalendarDate(todayIn(timeZone, publishedAt))}</time>
        </p>
      </div>
    </article>
  );
}
