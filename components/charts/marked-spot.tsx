import type { Spot } from './marks';
import { type Plot, percent } from './plot';

interface MarkedSpotProps {
  spot: Spot;
  label: string;
  /** Every spot of the line that it stands on, in order; none where no line runs. */
  line: Spot[];
  plot: Plot;
}

/** From the middle of the ring to the foot of a label below it; and what such a label needs in all. */
const below = 25;
const room = 32;

/** Rings a point and writes its score where the line does not run: below a low that has room, else above. */
export function MarkedSpot({ spot: [x, y], label, line, plot }: MarkedSpotProps) {
  const place = line.findIndex(([otherX, otherY]) => otherX === x && otherY === y);
  const neighbours = place < 0 ? [] : [line[place - 1], line[place + 1]].filter((spot) => spot !== undefined);
  const isLow = neighbours.length > 0 && neighbours.every(([, otherY]) => otherY < y);
  const isBelow = isLow && plot.base - y >= room;
  return (
    <g className="chart-marked">
      <circle cx={percent(x)} cy={y} r="7" />
      <text x={percent(x)} y={isBelow ? y + below : y - 12} textAnchor={x > 900 ? 'end' : 'middle'}>
        {label}
      </text>
    </g>
  );
}
