/** A place in the chart: thousandths across, pixels down. */
export type Spot = [x: number, y: number];

/** Series differ in their mark's form as well as in colour: disc, square, ring, frame, stroke, dot. */
export const formCount = 6;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Discs and squares are the ends of lines of no length, so that stretching leaves them their form. */
const atEach = (spots: Spot[]) => spots.map(([x, y]) => `M${tenth(x)} ${tenth(y)}h.01`).join('');
const strokes = (spots: Spot[]) => spots.map(([x, y]) => `M${tenth(x)} ${tenth(y - 4)}v8`).join('');

/** The marks of a series, in one path. */
export function Marks({ spots, form }: { spots: Spot[]; form: number }) {
  const isHollow = form === 2 || form === 3;
  const path = form === 4 ? strokes(spots) : atEach(spots);
  return (
    <g className={`mark-${form}`}>
      <path d={path} />
      {isHollow && <path className="mark-hole" d={path} />}
    </g>
  );
}
