import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { formatCalendarDate } from '@/lib/dates';
import { DayAxis, ValueAxis } from './axes';
import { ChartFigure } from './chart-figure';
import { Legend } from './legend';
import { MarkedSpot } from './marked-spot';
import { Marks, type Spot } from './marks';
import { dayScale, plotOf, valueScale } from './plot';
import { Stretched } from './stretched';

export interface ScoreSeries {
  name: string;
  form: number;
  /** Oldest first; a date is a calendar date. */
  points: { date: string; score: number; name?: string }[];
}

interface ScoreChartProps {
  id: string;
  title: string;
  /** The scale that all scores are on. */
  scoreName: string;
  series: ScoreSeries[];
  height?: number;
  note?: string;
  /** The point to mark, by its date. */
  marked?: { date: string; score: number };
  /** First and last day, and lowest and highest score, where several charts share them. */
  frame?: { days: [string, string]; scores: [number, number] };
}

/** Minimum scores over time, of one scale, a mark for each draw; a single series is joined by a line. */
export function ScoreChart({
  id,
  title,
  scoreName,
  series,
  height = 280,
  note,
  marked,
  frame,
}: ScoreChartProps) {
  const points = series.flatMap((each) => each.points.map((point) => ({ ...point, ...each })));
  const days = frame?.days ?? extent(points, (point) => point.date);
  const scores = frame?.scores ?? extent(points, (point) => point.score);
  const [first, last] = days;
  const [low, high] = scores;
  if (first === undefined || last === undefined || low === undefined || high === undefined) return null;

  const plot = plotOf(height);
  const x = dayScale(first, last);
  const y = valueScale(plot, [low, high]);
  const spotOf = (point: { date: string; score: number }): Spot => [x(new Date(point.date)), y(point.score)];
  const [only] = series.length === 1 ? series : [];
  const isNamed = series.length > 1 || points.some((point) => point.name);
  const rows = points
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ date, score, name }) => {
      const day = formatCalendarDate(date, 'short');
      return {
        cells: isNamed ? [day, name, String(score)] : [day, String(score)],
        at: spotOf({ date, score }),
      };
    });
  return (
    <ChartFigure
      id={id}
      title={title}
      description={`${points.length} marks from ${formatCalendarDate(first)} to ${formatCalendarDate(last)}. The lowest is ${low}, the highest ${high}.`}
      height={height}
      legend={<Legend entries={series} />}
      note={note}
      table={{
        heads: isNamed ? ['Date', 'Stream', scoreName] : ['Date', scoreName],
        words: isNamed ? 2 : 1,
        rows,
      }}
    >
      <ValueAxis scale={y} isPlain />
      <DayAxis scale={x} plot={plot} />
      <Stretched plot={plot}>
        {only && <path className={`line-${only.form}`} d={line()(only.points.map(spotOf)) ?? undefined} />}
        {series.map((each) => (
          <Marks key={each.form} spots={each.points.map(spotOf)} form={each.form} />
        ))}
      </Stretched>
      {marked && (
        <MarkedSpot
          spot={spotOf(marked)}
          label={String(marked.score)}
          line={only?.points.map(spotOf) ?? []}
          plot={plot}
        />
      )}
    </ChartFigure>
  );
}
