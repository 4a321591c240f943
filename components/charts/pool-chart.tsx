import { scaleLinear } from 'd3-scale';
import { formatInteger } from '@/lib/numbers';
import { ChartFigure } from './chart-figure';
import { Fillings } from './fillings';
import { percent, plotOf } from './plot';

interface Band {
  min: number;
  max: number;
  count: number;
}

interface PoolChartProps {
  id: string;
  title: string;
  bands: Band[];
  /** Null where the round had none that can be read. */
  cutOff: number | null;
}

/** Where the scores stand: most candidates are between 300 and 600, so that part has most of the width. */
const x = scaleLinear([0, 300, 600, 1200], [0, 110, 890, 1000]);
const named = [0, 300, 350, 400, 450, 500, 600, 1200];

const bandName = ({ min, max }: Band) => `${min}–${max}`;

/** One step: candidates between two scores; area stands for candidates, since bands are not equally wide. */
function stepsOf(bands: Band[], cutOff: number | null) {
  return bands.flatMap((band) => {
    const from = x(band.min === 0 ? 0 : band.min - 1);
    const to = x(band.max);
    const cut = cutOff !== null && cutOff >= band.min && cutOff <= band.max ? x(cutOff) : null;
    const density = band.count / (to - from);
    const isInvited = cutOff !== null && band.min > cutOff;
    if (cut === null) return [{ key: bandName(band), from, to, density, isInvited }];
    return [
      { key: `${bandName(band)} below`, from, to: cut, density, isInvited: false },
      { key: `${bandName(band)} above`, from: cut, to, density, isInvited: true },
    ];
  });
}

/** The pool by score, as areas, with the round's cut-off as the line that divides it. */
export function PoolChart({ id, title, bands, cutOff }: PoolChartProps) {
  const height = 240;
  const plot = plotOf(height);
  const steps = stepsOf(bands, cutOff);
  const y = scaleLinear(
    [0, Math.max(...steps.map(({ density }) => density), 1e-9)],
    [plot.base, plot.top + 12],
  );
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  const above = bands.filter(({ min }) => cutOff !== null && min > cutOff);
  const countAbove = above.reduce((sum, { count }) => sum + count, 0);
  const isCut = (band: Band) => cutOff !== null && cutOff >= band.min && cutOff <= band.max;
  const lowestAbove = Math.min(...above.map(({ min }) => min));
  return (
    <ChartFigure
      id={id}
      title={title}
      description={`${formatInteger(total)} candidates by score.${
        cutOff === null ? '' : ` The cut-off of ${cutOff} divides them.`
      }`}
      height={height}
      note={
        above.length > 0
          ? `${formatInteger(countAbove)} candidates had ${lowestAbove} points or more. Only those who met the round’s own criteria could be invited. Areas show the number of candidates, because the bands differ in width.`
          : 'Areas show the number of candidates, because the bands differ in width.'
      }
      table={{
        heads: ['CRS score', 'Candidates'],
        rows: [
          ...bands.map((band) => ({
            cells: [
              isCut(band) ? `${bandName(band)} (cut-off ${cutOff})` : bandName(band),
              formatInteger(band.count),
            ],
            at: [(x(band.min) + x(band.max)) / 2, y(band.count / (x(band.max) - x(band.min)))] as [
              number,
              number,
            ],
          })),
          { cells: ['In all', formatInteger(total)] },
        ],
      }}
    >
      <Fillings id={id} />
      {steps.map(({ key, from, to, density, isInvited }) => (
        <g key={key} className={isInvited ? 'fill-0' : 'fill-5'} fill={`url(#${id}-${isInvited ? 0 : 5})`}>
          <rect
            x={percent(from)}
            width={percent(to - from)}
            y={y(density)}
            height={Math.max(1, plot.base - y(density))}
          />
        </g>
      ))}
      <g className="chart-axis">
        <line className="chart-base" x2="100%" y1={plot.base} y2={plot.base} />
        {named.map((score) => (
          <text
            key={score}
            className={score === 350 || score === 450 || score === 1200 ? 'chart-odd' : undefined}
            x={percent(x(score))}
            y={plot.base + 19}
            textAnchor={score === 0 ? 'start' : score === 1200 ? 'end' : 'middle'}
          >
            {score}
          </text>
        ))}
      </g>
      {cutOff !== null && (
        <g className="chart-cut">
          <line x1={percent(x(cutOff))} x2={percent(x(cutOff))} y1={plot.top - 8} y2={plot.base} />
          <text x={percent(x(cutOff))} y={plot.top - 12} textAnchor={x(cutOff) > 850 ? 'end' : 'middle'}>
            Cut-off {cutOff}
          </text>
        </g>
      )}
    </ChartFigure>
  );
}
