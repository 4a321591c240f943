import { extent } from 'd3-array';
import { ScoreChart } from '@/components/charts/score-chart';
import type { DrawData } from '@/lib/blocks/draw-data';

interface StreamChartsProps {
  draws: DrawData[];
  /** The only scale that is drawn. */
  scoreScale: string;
}

/** Fewer draws show no course. */
const fewest = 3;

/** A small chart for each stream with scores on the program's scale; all share their axes. */
export function StreamCharts({ draws, scoreScale }: StreamChartsProps) {
  const points = draws.flatMap(({ date, datePrecision, minScore, scoreScale: scale, streamName }) =>
    date && datePrecision === 'day' && minScore !== null && scale === scoreScale && streamName
      ? [{ date, score: minScore, streamName }]
      : [],
  );
  const streams = [...Map.groupBy(points, ({ streamName }) => streamName)].filter(
    ([, ofStream]) => ofStream.length >= fewest,
  );
  const shown = streams.flatMap(([, ofStream]) => ofStream);
  const [first, last] = extent(shown, ({ date }) => date);
  const [low, high] = extent(shown, ({ score }) => score);
  if (first === undefined || last === undefined || low === undefined || high === undefined) return null;
  return (
    <div className="small-charts">
      {streams.map(([name, ofStream], place) => (
        <ScoreChart
          key={name}
          id={`stream-${place}`}
          title={name}
          scoreName={`Minimum score (${scoreScale})`}
          series={[{ name, form: 0, points: ofStream.toSorted((a, b) => a.date.localeCompare(b.date)) }]}
          height={170}
          frame={{ days: [first, last], scores: [low, high] }}
        />
      ))}
    </div>
  );
}

/** Whether there would be a chart. */
export function hasStreamCharts(draws: DrawData[], scoreScale: string): boolean {
  const scored = draws.filter(
    (draw) =>
      draw.datePrecision === 'day' && draw.date && draw.minScore !== null && draw.scoreScale === scoreScale,
  );
  return [...Map.groupBy(scored, ({ streamName }) => streamName)].some(
    ([name, ofStream]) => name !== null && ofStream.length >= fewest,
  );
}
