import { scaleBand } from 'd3-scale';
import { stack } from 'd3-shape';
import { formatInteger } from '@/lib/numbers';
import { ValueAxis } from './axes';
import { ChartFigure } from './chart-figure';
import type { ChartRow } from './chart-table';
import { Fillings } from './fillings';
import { Legend, type LegendEntry } from './legend';
import { percent, plotOf, valueScale } from './plot';

interface ColumnChartProps {
  id: string;
  title: string;
  /** What is counted: "Invitations". */
  counted: string;
  /** What a column stands for: "Year". */
  unit: string;
  series: LegendEntry[];
  /** From left to right; a count for each series. */
  columns: { name: string; counts: number[] }[];
}

/** Counts in columns, one on the other where there are several series, the sum above each. */
export function ColumnChart({ id, title, counted, unit, series, columns }: ColumnChartProps) {
  const height = 280;
  const plot = plotOf(height);
  const sumOf = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
  const highest = columns.reduce<(typeof columns)[number] | null>(
    (best, column) => (best && sumOf(best.counts) >= sumOf(column.counts) ? best : column),
    null,
  );
  if (!highest) return null;
  const names = columns.map(({ name }) => name);
  const x = scaleBand(names, [100, 1000]).paddingInner(0.25).paddingOuter(0.1);
  const y = valueScale(plot, [0, sumOf(highest.counts)]);
  const layers = stack<(typeof columns)[number], number>()
    .keys(series.map((_, place) => place))
    .value(({ counts }, place) => counts[place] ?? 0)(columns);
  const middleOf = (name: string) => (x(name) ?? 0) + x.bandwidth() / 2;
  const rows = columns.toReversed().flatMap(({ name, counts }): ChartRow[] => {
    const sum: ChartRow = {
      cells:
        series.length > 1
          ? [name, 'In all', formatInteger(sumOf(counts))]
          : [name, formatInteger(sumOf(counts))],
      at: [middleOf(name), y(sumOf(counts))],
    };
    const parts = series.flatMap((each, place): ChartRow[] => {
      const [from, to] = layers[place]?.[columns.findIndex((column) => column.name === name)] ?? [0, 0];
      if (to === from) return [];
      return [
        { cells: [name, each.name, formatInteger(to - from)], at: [middleOf(name), y((from + to) / 2)] },
      ];
    });
    return series.length > 1 ? [sum, ...parts] : [sum];
  });
  return (
    <ChartFigure
      id={id}
      title={title}
      description={`${columns.length} columns from ${names[0]} to ${names.at(-1)}. The highest is ${highest.name} with ${formatInteger(sumOf(highest.counts))}.`}
      height={height}
      legend={<Legend entries={series} fillId={id} />}
      table={{
        heads: series.length > 1 ? [unit, 'Stream', counted] : [unit, counted],
        words: series.length > 1 ? 2 : 1,
        rows,
      }}
    >
      <Fillings id={id} />
      <ValueAxis scale={y} />
      {layers.map((layer, place) => (
        <g
          key={layer.key}
          className={`fill-${series[place]?.form ?? 0}`}
          fill={`url(#${id}-${series[place]?.form ?? 0})`}
        >
          {layer.map(([from, to], column) =>
            to > from ? (
              <rect
                key={names[column]}
                x={percent(x(names[column] ?? '') ?? 0)}
                width={percent(x.bandwidth())}
                y={y(to)}
                height={Math.max(0.5, y(from) - y(to))}
              />
            ) : null,
          )}
        </g>
      ))}
      <g className="chart-axis">
        <line className="chart-base" x2="100%" y1={plot.base} y2={plot.base} />
        {names.map((name, place) => (
          <text
            key={name}
            className={names.length > 8 && (names.length - place) % 2 === 0 ? 'chart-odd' : undefined}
            x={percent((x(name) ?? 0) + x.bandwidth() / 2)}
            y={plot.base + 19}
            textAnchor="middle"
          >
            {name}
          </text>
        ))}
      </g>
    </ChartFigure>
  );
}
