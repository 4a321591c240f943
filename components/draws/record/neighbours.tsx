import { formatCalendarDate } from '@/lib/dates';
import type { DrawNeighbour } from '@/lib/draws/views';

const wordsOf = ({ date, label }: DrawNeighbour) =>
  date ? `${formatCalendarDate(date, 'short')} · ${label}` : label;

/** The rounds just before and after, of any stream. */
export function Neighbours({ older, newer }: { older: DrawNeighbour | null; newer: DrawNeighbour | null }) {
  if (!older && !newer) return null;
  return (
    <nav className="pager" aria-label="Rounds before and after">
      {older ? (
        <a href={older.url} rel="prev">
          ← Round {older.number}
          <span className="pager-words">{wordsOf(older)}</span>
        </a>
      ) : (
        <span />
      )}
      {newer && (
        <a className="pager-newer" href={newer.url} rel="next">
          Round {newer.number} →<span className="pager-words">{wordsOf(newer)}</span>
        </a>
      )}
    </nav>
  );
}
