import { Pager } from '@/components/site/pager';
import { HitList } from '@/components/site/search/hit-list';
import { RecordHits } from '@/components/site/search/record-hits';
import { SearchFilters } from '@/components/site/search/search-filters';
import { SearchHelp } from '@/components/site/search/search-help';
import { SearchWords } from '@/components/site/search/search-words';
import { type SearchPage, type SearchQuestion, searchPageSize, searchUrl } from '@/lib/search/schema';
import { siteData } from '../site-data';

/** What was found, with the ways to narrow it and on to the next page. */
export async function SearchResults({ question, result }: { question: SearchQuestion; result: SearchPage }) {
  const { timeZone } = (await siteData()).settings;
  const { hits, page, newerPage, olderPage } = result;
  const isNarrowed = question.section !== null || question.time !== null;
  const to = (number: number | null) => (number === null ? null : searchUrl({ ...question, page: number }));
  return (
    <div className="search-results">
      <RecordHits {...result} />
      {(hits.length > 0 || isNarrowed) && <SearchFilters question={question} sections={result.sections} />}
      <SearchWords question={question} result={result} />
      <HitList hits={hits} timeZone={timeZone} start={(page - 1) * searchPageSize + 1} />
      {hits.length === 0 && <SearchHelp title="You can also look for" />}
      <Pager
        label="Pages of what was found"
        newerUrl={to(newerPage)}
        olderUrl={to(olderPage)}
        words={['← Before', 'More →']}
        position={`Page ${page}`}
      />
    </div>
  );
}
