/** All pictures have one size and one set of colours, which sit on white paper and on dark alike. */
export const size = { width: 1600, height: 900 };
export const colours = {
  night: '#0a2b25',
  spruce: '#113b33',
  fir: '#00664f',
  moss: '#6f9f8d',
  mist: '#cfe0d9',
  paper: '#eef2ee',
  birch: '#f5f0e3',
  amber: '#dc9d34',
  maple: '#b8432f',
  lake: '#3f7f93',
  dusk: '#1d3a45',
};

export type Point = [x: number, y: number];

const short = (value: number) => String(Math.round(value * 10) / 10);

/** An element: `element('circle', { r: 4 })`; numbers are shortened to a tenth. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  ...children: string[]
): string {
  const list = Object.entries(attributes).map(
    ([key, value]) =>
      `${key}="${typeof value === 'number' && !key.includes('opacity') ? short(value) : value}"`,
  );
  return `<${name} ${list.join(' ')}>${children.join('')}</${name}>`;
}

/** A whole picture on a ground of one colour. */
export function canvas(ground: string, ...children: string[]): string {
  const { width, height } = size;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: ground }),
    ...children,
  );
}

/** A linear map from one span of numbers to another. */
export function scale(from: [number, number], to: [number, number]): (value: number) => number {
  return (value) => to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
}

/** A smooth line through points (Catmull-Rom), as path commands without the first move. */
function curve(points: Point[]): string {
  return points
    .slice(1)
    .map(([x, y], place) => {
      const start: Point = points[place] ?? [x, y];
      const before: Point = points[place - 1] ?? start;
      const after: Point = points[place + 2] ?? [x, y];
      const c1: Point = [start[0] + (x - before[0]) / 6, start[1] + (y - before[1]) / 6];
      const c2: Point = [x - (after[0] - start[0]) / 6, y - (after[1] - start[1]) / 6];
      return `C${[...c1, ...c2, x, y].map(short).join(' ')}`;
    })
    .join('');
}

export function line(points: Point[]): string {
  const [x, y] = points[0] ?? [0, 0];
  return `M${short(x)} ${short(y)}${curve(points)}`;
}

/** The area between a smooth line and a level below it. */
export function area(points: Point[], base: number): string {
  const first: Point = points[0] ?? [0, 0];
  const last: Point = points.at(-1) ?? first;
  return `${line(points)}L${short(last[0])} ${short(base)}L${short(first[0])} ${short(base)}Z`;
}

/** A calendar date as a number, for scales. */
export function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** A fixed sequence between 0 and 1 that looks random, so that a picture is the same each time. */
export function wobble(place: number): number {
  const value = Math.sin(place * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
}
