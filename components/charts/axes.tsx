import { utcMonth, utcYear } from 'd3-time';
import { formatInteger } from '@/lib/numbers';
import { type DayScale, type Plot, percent, type ValueScale } from './plot';

/** Short enough to stand beside a column: 20000 → "20K". */
const short = new Intl.NumberFormat('en-CA', { notation: 'compact' });
const nameOfValue = (value: number) => (value < 10_000 ? formatInteger(value) : short.format(value));

/** Lines at round values, each named at the left. */
export function ValueAxis({ scale, isPlain = false }: { scale: ValueScale; isPlain?: boolean }) {
  return (
    <g className="chart-axis">
      {scale.ticks(4).map((value) => (
        <g key={value}>
          <line x2="100%" y1={scale(value)} y2={scale(value)} />
          <text y={scale(value) - 4}>{isPlain ? value : nameOfValue(value)}</text>
        </g>
      ))}
    </g>
  );
}

const month = new Intl.DateTimeFormat('en-CA', { month: 'short', timeZone: 'UTC' });

/** Months of a short time, years of a long one. */
function tickDays(scale: DayScale): Date[] {
  const [from, to] = scale.domain();
  if (!from || !to) return [];
  const months = utcMonth.count(from, to);
  if (months <= 30) return utcMonth.range(utcMonth.ceil(from), to, Math.max(1, Math.ceil(months / 8)));
  return utcYear.range(utcYear.ceil(from), to, Math.max(1, Math.ceil(months / 12 / 14)));
}

/** Times below the base line; on a narrow screen every second name is left out. */
export function DayAxis({ scale, plot }: { scale: DayScale; plot: Plot }) {
  const days = tickDays(scale);
  const isMonths = days.some((day) => day.getUTCMonth() !== 0);
  const nameOf = (day: Date) =>
    isMonths && day.getUTCMonth() !== 0 ? month.format(day).replace('.', '') : String(day.getUTCFullYear());
  return (
    <g className="chart-axis">
      <line className="chart-base" x2="100%" y1={plot.base} y2={plot.base} />
      {days.map((day, place) => (
        <g key={day.getTime()} className={place % 2 === 1 ? 'chart-odd' : undefined}>
          <line x1={percent(scale(day))} x2={percent(scale(day))} y1={plot.base} y2={plot.base + 5} />
          <text x={percent(scale(day))} y={plot.base + 19} textAnchor="middle">
            {nameOf(day)}
          </text>
        </g>
      ))}
    </g>
  );
}
