import { GapChart } from '@/components/charts/gap-chart';
import { chooseSeries } from '@/components/draws/history/chart-series';
import { CutOffChart } from '@/components/draws/history/cut-off-chart';
import { InvitationChart } from '@/components/draws/history/invitation-chart';
import { YearTotals } from '@/components/draws/history/year-totals';
import { Part } from '@/components/site/part';
import { totalByStream } from '@/lib/draws/history/total-history';
import type { Choice, History } from './read-history';

interface HistoryChartsProps {
  history: History;
  choice: Choice;
  path: string;
}

/** What the chosen rounds look like: cut-offs over time, invitations by year, days between rounds. */
export function HistoryCharts({ history, choice, path }: HistoryChartsProps) {
  const { sums, total, years, charts } = history;
  if (!charts || total.draws < 2) return null;
  const streams = totalByStream(sums);
  const series = chooseSeries(
    streams,
    sums.every((sum) => sum.stream !== null),
  );
  const names = new Map(streams.map(({ stream }) => [stream.slug, stream.name]));
  return (
    <>
      <Part id="charts" title="Cut-offs over time">
        <CutOffChart
          title="CRS cut-off of each round"
          series={series}
          names={names}
          points={charts.points}
          spanDays={charts.spanDays}
        />
      </Part>
      {years.length > 1 && (
        <Part id="by-year" title="Invitations over time">
          <InvitationChart
            title={`Invitations, ${years.at(-1)?.year} to ${years[0]?.year}`}
            series={series}
            sums={sums}
          />
          <YearTotals path={path} stream={choice.stream} years={years} total={total} />
        </Part>
      )}
      {charts.days.length > 4 && (
        <Part id="waits" title="Days between rounds">
          <GapChart id="gaps" title="Days since the round before" days={charts.days} />
        </Part>
      )}
    </>
  );
}
