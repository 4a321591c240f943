import { ChoiceLinks } from '@/components/draws/history/choice-links';
import { HistoryStats } from '@/components/draws/history/history-stats';
import { RoundFilter } from '@/components/draws/history/round-filter';
import { RoundTable } from '@/components/draws/history/round-table';
import { Part } from '@/components/site/part';
import { historyUrl } from '@/lib/draws/history/history-query';
import type { DrawTotal, StreamView } from '@/lib/draws/views';
import { HistoryCharts } from './history-charts';
import type { Choice, History } from './read-history';
import '@/components/draws/styles/history.css';

interface HistoryPageProps {
  path: string;
  scope: string;
  choice: Choice;
  history: History;
  offered: {
    streams: (DrawTotal & { stream: StreamView })[];
    years: (DrawTotal & { year: number })[];
  };
}

/** The same rounds as a file, for a spreadsheet. */
function csvUrl({ stream, year }: Choice): string {
  const query = new URLSearchParams({ program: 'express-entry' });
  if (stream) query.set('stream', stream);
  if (year) query.set('year', String(year));
  return `/api/v1/draws.csv?${query}`;
}

/** The rounds of a choice: how to choose others, what they come to, the list, and their charts. */
export function HistoryPage({ path, scope, choice, history, offered }: HistoryPageProps) {
  const { rounds, total, years, charts } = history;
  const isFirst = choice.after === null;
  return (
    <div className="stack">
      <div className="history-head">
        <RoundFilter action={path} choice={choice} streams={offered.streams} years={offered.years} />
        <ChoiceLinks path={path} choice={choice} years={offered.years.map(({ year }) => year)} />
        {total.draws > 0 && <HistoryStats total={total} days={charts?.days ?? []} />}
        {total.draws > 0 && isFirst && (
          <ul className="jumps" aria-label="On this page">
            <li>
              <a href="#charts">Charts</a>
            </li>
            {years.length > 1 && (
              <li>
                <a href="#by-year">Totals by year</a>
              </li>
            )}
            <li>
              <a href={csvUrl(choice)}>Download CSV</a>
            </li>
          </ul>
        )}
      </div>
      {rounds.draws.length > 0 ? (
        <Part id="rounds" title={scope || 'All rounds'}>
          <RoundTable
            draws={rounds.draws}
            caption={scope || 'All rounds'}
            path={path}
            choice={choice}
            years={years}
          />
          <nav className="pager" aria-label="More rounds">
            {isFirst ? <span /> : <a href={historyUrl(path, { ...choice, after: null })}>← From the start</a>}
            {rounds.next && (
              <a href={historyUrl(path, { ...choice, after: rounds.next })} rel="next">
                More rounds →
              </a>
            )}
          </nav>
        </Part>
      ) : (
        <p>
          No round fits this choice. <a href={path}>Show all rounds</a>
        </p>
      )}
      <HistoryCharts history={history} choice={choice} path={path} />
    </div>
  );
}
