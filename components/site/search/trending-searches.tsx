import { Part } from '@/components/site/part';
import { searchUrl } from '@/lib/search/schema';

/** What several readers looked for these days; nothing before there is such a thing. */
export function TrendingSearches({ phrases }: { phrases: string[] }) {
  if (phrases.length === 0) return null;
  return (
    <Part id="trending" title="Trending searches">
      <ul className="trending">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <a href={searchUrl({ q: phrase })} rel="nofollow">
              {phrase}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
