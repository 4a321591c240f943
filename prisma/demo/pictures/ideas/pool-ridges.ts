import type { DemoPicture } from '../demo-picture';
import { area, canvas, colours, element, line, type Point } from '../svg';

export const poolRidges: DemoPicture = {
  slug: 'pool-ridges',
  alt: 'Ridge after ridge in pale green on dark ground, the newest in amber at the front: the Express Entry pool by score, low scores at the left, high scores at the right.',
  draw: ({ pools }) => {
    const shown = pools.filter((_, place) => (pools.length - 1 - place) % 4 === 0);
    return canvas(
      colours.night,
      ...shown.flatMap((pool, place) => {
        const base = 250 + (place / (shown.length - 1)) * 600;
        // Candidates per point of score: bands differ in breadth. The open ends say little.
        const points = pool.bands
          .slice(1, 14)
          .reverse()
          .map((band, at): Point => [80 + at * 120, base - (band.count / (band.max - band.min + 1)) * 0.13]);
        const closed: Point[] = [[-40, base], ...points, [1640, base - 2]];
        const isNewest = place === shown.length - 1;
        return [
          element('path', { d: area(closed, base + 60), fill: colours.night }),
          element('path', {
            d: line(closed),
            fill: 'none',
            stroke: isNewest ? colours.amber : colours.mist,
            'stroke-opacity': isNewest ? 1 : 0.25 + (0.65 * place) / shown.length,
            'stroke-width': isNewest ? 7 : 3.5,
          }),
        ];
      }),
    );
  },
};
