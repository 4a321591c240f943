import { ColumnChart } from '@/components/charts/column-chart';
import type { HistorySum } from '@/lib/draws/history/history-sums';
import { type ChartSeries, seriesOf } from './chart-series';

/** Invitations by year, each column divided by stream. */
export function InvitationChart({
  title,
  series,
  sums,
}: {
  title: string;
  series: ChartSeries[];
  sums: HistorySum[];
}) {
  const dated = sums.filter((sum) => sum.year !== null);
  const byYear = [...Map.groupBy(dated, (sum) => String(sum.year))].sort(([a], [b]) => a.localeCompare(b));
  if (byYear.length < 2) return null;
  const columns = byYear.map(([name, ofYear]) => ({
    name,
    counts: series.map((each) =>
      ofYear
        .filter((sum) => seriesOf(series, sum.stream?.slug ?? null) === each)
        .reduce((total, sum) => total + sum.invitations, 0),
    ),
  }));
  return (
    <ColumnChart
      id="invitations"
      title={title}
      counted="Invitations"
      unit="Year"
      series={series}
      columns={columns}
    />
  );
}
