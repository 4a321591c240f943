import { ArticleRiver } from '@/components/article/cards/article-river';
import { Part } from '@/components/site/part';
import type { FrontPage } from '@/lib/articles/schema';

/** Each section's newest stories that do not stand above. */
export function FrontSections({ sections, timeZone }: { sections: FrontPage['sections']; timeZone: string }) {
  const filled = sections.filter(({ articles }) => articles.length > 0);
  return (
    <div className="front-rows">
      {filled.map(({ section, articles }) => (
        <Part key={section.slug} id={`section-${section.slug}`} title={section.name} url={`/${section.slug}`}>
          <ArticleRiver articles={articles} timeZone={timeZone} heading="h3" size="brief" hasKicker={false} />
        </Part>
      ))}
    </div>
  );
}
