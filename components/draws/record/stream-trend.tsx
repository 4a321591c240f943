import { ScoreChart } from '@/components/charts/score-chart';
import type { TrendPoint } from '@/lib/draws/history/stream-trend';
import type { DrawView } from '@/lib/draws/views';

/** The scores of a stream's rounds around this one, which is marked. */
export function StreamTrend({ draw, points }: { draw: DrawView; points: TrendPoint[] }) {
  const { date, minScore } = draw;
  if (date === null || minScore === null) return null;
  return (
    <ScoreChart
      id="trend-chart"
      title={`CRS cut-off of ${draw.stream?.name ?? 'the stream'}, round by round`}
      scoreName="CRS cut-off"
      series={[
        {
          name: draw.stream?.name ?? '',
          form: 0,
          points: points.map(({ date: day, score }) => ({ date: day, score })),
        },
      ]}
      height={220}
      marked={{ date, score: minScore }}
    />
  );
}
