import { Part } from '@/components/site/part';
import type { FrontPage } from '@/lib/articles/schema';
import { ArticleCard } from '../cards/article-card';

/** A river for each section: its newest stories that stand not above, the first with its picture. */
export function FrontSections({ sections, timeZone }: { sections: FrontPage['sections']; timeZone: string }) {
  const filled = sections.filter(({ articles }) => articles.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="front-rows">
      {filled.map(({ section, articles }) => (
        <Part
          key={section.slug}
          id={`section-${section.slug}`}
          title={section.name}
          url={`/${section.slug}`}
          more={{ name: `All of ${section.name}`, url: `/${section.slug}` }}
        >
          <ul className="river">
            {articles.map((article, place) => (
              <li key={article.id}>
                <ArticleCard
                  article={article}
                  timeZone={timeZone}
                  size={place === 0 ? 'feature' : 'brief'}
                  hasKicker={false}
                />
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </div>
  );
}
