import Link from 'next/link';
import type { Comparison, RevisionPage, RevisionRow } from '@/lib/articles/writing/revisions/schema';
import { dayWords, kindWords, timeWords } from './revision-words';

/** The days of a list, each with its revisions, in the list's order. */
function byDay(revisions: RevisionRow[], timeZone: string): [string, RevisionRow[]][] {
  const days = new Map<string, RevisionRow[]>();
  for (const row of revisions) {
    const day = dayWords(row, timeZone);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

function Line(props: { row: RevisionRow; timeZone: string; comparison: Comparison | null }) {
  const { row, timeZone, comparison } = props;
  const time = timeWords(row, timeZone);
  const radio = (name: 'one' | 'other', side: 'older' | 'newer') => (
    <input
      type="radio"
      name={name}
      value={row.id}
      defaultChecked={comparison?.[side].id === row.id}
      aria-label={`${side === 'older' ? 'Old' : 'New'} text: ${kindWords(row)}, ${dayWords(row, timeZone)}, ${time}`}
    />
  );
  const isShown = comparison?.newer.id === row.id || comparison?.older.id === row.id;
  return (
    <li className="revision-line" data-shown={isShown || undefined}>
      {radio('one', 'older')}
      {radio('other', 'newer')}
      <div>
        <Link href={`?one=${row.id}`} prefetch={false} className="revision-time">
          <time dateTime={row.at}>{time}</time>
        </Link>
        <span className={`badge badge-${row.kind}`}>{kindWords(row)}</span>
        {row.isCurrent && row.kind !== 'publish' && <span className="badge">Working copy</span>}
        <span className="muted revision-by">
          {row.by || 'the desk'}, version {row.version}
        </span>
      </div>
    </li>
  );
}

/** An article's texts by day, newest first: one to look at, or two to compare. */
export function RevisionList(props: { page: RevisionPage; comparison: Comparison | null; timeZone: string }) {
  const { page, comparison, timeZone } = props;
  const key = `${comparison?.older.id}-${comparison?.newer.id}-${page.revisions[0]?.id}`;
  return (
    // Radios take their default once: another choice is another form.
    <form key={key} className="revision-list" aria-label="Revisions">
      <p className="revision-heads" aria-hidden="true">
        <span>Old</span>
        <span>New</span>
      </p>
      {byDay(page.revisions, timeZone).map(([day, rows]) => (
        <section key={day} aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {rows.map((row) => (
              <Line key={row.id} row={row} timeZone={timeZone} comparison={comparison} />
            ))}
          </ol>
        </section>
      ))}
      <div className="revision-foot">
        {comparison && (
          <button type="submit" className="button">
            Compare
          </button>
        )}
        {page.nextBefore !== null && (
          <Link href={`?before=${page.nextBefore}`} prefetch={false}>
            Older revisions
          </Link>
        )}
      </div>
    </form>
  );
}
