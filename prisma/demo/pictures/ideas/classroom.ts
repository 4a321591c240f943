import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element, wobble } from '../svg';

export const classroom: DemoPicture = {
  slug: 'classroom',
  alt: 'A green board covered with chalk dots in even rows, one row of them amber: a dot for each person invited in the first education round.',
  draw: ({ draws }) => {
    const count =
      draws.find((draw) => draw.program === 'express-entry' && draw.number === '344')?.invitations ?? 0;
    return canvas(
      '#7b5b38',
      element('rect', { x: 40, y: 40, width: 1520, height: 820, rx: 8, fill: colours.spruce }),
      ...Array.from({ length: count }, (_, place) => {
        const [column, row] = [place % 50, Math.floor(place / 50)];
        const jitter = (seed: number) => (wobble(place + seed) - 0.5) * 5;
        return element('circle', {
          cx: 114 + column * 28 + jitter(0),
          cy: 95 + row * 37.4 + jitter(9_000),
          r: 6.5 + wobble(place + 500) * 2,
          fill: row === 12 ? colours.amber : colours.birch,
          'fill-opacity': row === 12 ? 1 : Math.round((0.5 + wobble(place + 70) * 0.4) * 100) / 100,
        });
      }),
    );
  },
};
