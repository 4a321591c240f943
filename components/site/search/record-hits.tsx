import { DrawDate } from '@/components/draws/draw-date';
import { countOfInvitations, roundName } from '@/components/draws/words';
import { scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import type { SearchPage } from '@/lib/search/schema';

/** The draws, occupations and pages that the words name: figures first, before any story. */
export function RecordHits({
  draws,
  occupations,
  places,
}: Pick<SearchPage, 'draws' | 'occupations' | 'places'>) {
  if (draws.length + occupations.length + places.length === 0) return null;
  return (
    <section className="records" aria-label="Draws, occupations and pages">
      {draws.length > 0 && (
        <ul className="records-draws">
          {draws.map((draw) => (
            <li key={`${draw.program}/${draw.number}`}>
              <a href={draw.url}>
                {draw.programName} {roundName(draw)}
              </a>
              <span className="records-what">
                {draw.label},{' '}
                <span className="nowrap">
                  <DrawDate draw={draw} style="short" />
                </span>
              </span>
              <span className="records-figures">
                {countOfInvitations(draw)}
                {draw.minScore !== null && ` · ${scoreLabel(draw.scoreScale)} ${scoreText(draw)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {occupations.length > 0 && (
        <ul>
          {occupations.map(({ code, title, category }) => (
            <li key={code}>
              <span className="records-code">NOC {code}</span> {title}
              <span className="records-what">
                {category ? (
                  <>
                    On the list of <a href={category.url}>{category.name}</a>
                  </>
                ) : (
                  'On no category’s list'
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {places.length > 0 && (
        <ul className="records-places">
          {places.map(({ kind, name, url }) => (
            <li key={url}>
              {kind}: <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
