import { usualGap } from '@/components/charts/gaps';
import { formatCalendarDate } from '@/lib/dates';
import type { DrawTotal } from '@/lib/draws/views';
import { formatInteger } from '@/lib/numbers';

interface HistoryStatsProps {
  total: DrawTotal;
  /** Days of rounds, oldest first. */
  days: string[];
}

/** What a choice of rounds comes to: how many, how many invitations, how long one waits for the next. */
export function HistoryStats({ total, days }: HistoryStatsProps) {
  const usual = usualGap(days);
  return (
    <dl className="stats">
      <div>
        <dt>{total.draws === 1 ? 'Round' : 'Rounds'}</dt>
        <dd>{formatInteger(total.draws)}</dd>
      </div>
      <div>
        <dt>Invitations</dt>
        <dd>{formatInteger(total.invitations)}</dd>
      </div>
      {usual && (
        <div>
          <dt>Usual wait for the next</dt>
          <dd>
            {usual.median} {usual.median === 1 ? 'day' : 'days'}
          </dd>
          <dd className="stat-note">
            median of the year to {formatCalendarDate(usual.last, 'short')}; the longest was {usual.longest}{' '}
            days
          </dd>
        </div>
      )}
    </dl>
  );
}
