import { formatCalendarDate } from '@/lib/dates';
import { DayAxis, ValueAxis } from './axes';
import { ChartFigure } from './chart-figure';
import { type Gap, gapsOf } from './gaps';
import { dayScale, plotOf, valueScale } from './plot';
import { Stretched } from './stretched';

/** Thousandths of the width that one stroke takes: of several in its place, the longest is drawn. */
const strokeWidth = 3;

/** How long each round had been waited for. */
export function GapChart({ id, days, title }: { id: string; title: string; days: string[] }) {
  const gaps = gapsOf(days);
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last) return null;
  const plot = plotOf(220);
  const x = dayScale(first.date, last.date);
  const longest = gaps.reduce((best, gap) => (gap.days > best.days ? gap : best), first);
  const y = valueScale(plot, [0, longest.days]);
  const byPlace = new Map<number, Gap>();
  for (const gap of gaps) {
    const place = Math.round(x(new Date(gap.date)) / strokeWidth);
    if (gap.days >= (byPlace.get(place)?.days ?? 0)) byPlace.set(place, gap);
  }
  const drawn = [...byPlace.values()];
  const isThinned = drawn.length * 2 < gaps.length;
  const shown = isThinned ? drawn : gaps;
  return (
    <ChartFigure
      id={id}
      title={title}
      description={`A stroke for each round day from ${formatCalendarDate(first.date)} to ${formatCalendarDate(last.date)}, as high as the days since the one before. The longest pause, ${longest.days} days, ended on ${formatCalendarDate(longest.date)}.`}
      height={plot.height}
      note={
        isThinned ? 'Of round days close to each other, the one with the longest pause is shown.' : undefined
      }
      table={{
        heads: ['Round day', 'Days since the one before'],
        rows: shown.toReversed().map((gap) => ({
          cells: [formatCalendarDate(gap.date, 'short'), String(gap.days)],
          at: [x(new Date(gap.date)), y(gap.days)],
        })),
      }}
    >
      <ValueAxis scale={y} />
      <DayAxis scale={x} plot={plot} />
      <Stretched plot={plot}>
        <path
          className="stems"
          d={drawn
            .map((gap) => `M${Math.round(x(new Date(gap.date)))} ${plot.base}V${y(gap.days).toFixed(1)}`)
            .join('')}
        />
      </Stretched>
    </ChartFigure>
  );
}
