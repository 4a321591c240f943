import { formatInteger } from '@/lib/numbers';
import { mostRanked, type SearchPage, type SearchQuestion, searchUrl } from '@/lib/search/schema';

function countWords({ total, hits, isLoose }: SearchPage): string {
  if (hits.length === 0) return 'No story found. Try fewer words, or another spelling.';
  const count =
    total >= mostRanked
      ? `More than ${formatInteger(mostRanked)} stories`
      : `${formatInteger(total)} ${total === 1 ? 'story' : 'stories'}`;
  return isLoose ? `${count} with some of these words` : count;
}

/** What the search found, and how it understood the words. */
export function SearchWords({ question, result }: { question: SearchQuestion; result: SearchPage }) {
  const { correction, isLoose } = result;
  return (
    <div className="search-words">
      {correction?.isShown && (
        <p>
          Shown for <strong>{correction.text}</strong>. Nothing here has{' '}
          <a href={searchUrl({ ...question, page: 1, exact: true })}>“{question.q}”</a>.
        </p>
      )}
      {correction && !correction.isShown && (
        <p>
          Did you mean <a href={searchUrl({ ...question, page: 1, q: correction.text })}>{correction.text}</a>
          ?
        </p>
      )}
      {isLoose && <p>No story has all of these words.</p>}
      <p className="search-count">{countWords(result)}</p>
    </div>
  );
}
