import { ScoreChart } from '@/components/charts/score-chart';
import { scoreLabel } from '@/lib/blocks/draw-words';
import { formatCalendarDate } from '@/lib/dates';
import type { FrontTrend } from '@/lib/draws/lists/front-trend';

/** What the chart shows, said as news where there is some. */
function headlineOf({ standing, record }: FrontTrend): string {
  const { stream, draw } = standing;
  const name = `${stream.name}: ${draw.minScore}`;
  if (!record) return `${name}, round by round`;
  if (!record.since) return `${name}, the ${record.kind} of all its rounds`;
  return `${name}, the ${record.kind} since ${formatCalendarDate(record.since)}`;
}

/** The course of the stream that was drawn last, its newest round marked. */
export function FrontChart({ trend }: { trend: FrontTrend }) {
  const { standing, points } = trend;
  const { stream, draw } = standing;
  if (draw.date === null || draw.minScore === null) return null;
  return (
    <ScoreChart
      id="front-chart"
      title={headlineOf(trend)}
      scoreName={scoreLabel(draw.scoreScale)}
      series={[{ name: stream.name, form: 0, points: points.map(({ date, score }) => ({ date, score })) }]}
      height={300}
      note={`${scoreLabel(draw.scoreScale)} of its ${points.length} newest rounds.`}
      marked={{ date: draw.date, score: draw.minScore }}
    />
  );
}
