import { ScoreChart } from '@/components/charts/score-chart';
import type { ScorePoint } from '@/lib/draws/history/score-points';
import { type ChartSeries, seriesOf } from './chart-series';

interface CutOffChartProps {
  title: string;
  series: ChartSeries[];
  /** The names of all streams, by slug. */
  names: Map<string, string>;
  points: ScorePoint[];
  /** Days of which a stream's lowest cut-off alone is drawn; 0 where all are. */
  spanDays: number;
}

/** CRS cut-offs over time, a form of mark for each stream. */
export function CutOffChart({ title, series, names, points, spanDays }: CutOffChartProps) {
  const bySeries = Map.groupBy(points, (point) => seriesOf(series, point.stream));
  const drawn = series.flatMap((each) => {
    const ofSeries = bySeries.get(each) ?? [];
    return ofSeries.length > 0
      ? [
          {
            name: each.name,
            form: each.form,
            points: ofSeries.map(({ date, score, stream }) => ({
              date,
              score,
              name: stream === null ? 'Stream being checked' : names.get(stream),
            })),
          },
        ]
      : [];
  });
  return (
    <ScoreChart
      id="cut-offs"
      title={title}
      scoreName="CRS cut-off"
      series={drawn}
      note={
        spanDays > 0
          ? `There are too many rounds for one picture: of each stream’s rounds within ${spanDays} days, the one with the lowest cut-off is shown.`
          : undefined
      }
    />
  );
}
