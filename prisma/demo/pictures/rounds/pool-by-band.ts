import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

/** One dot stands for so many candidates. */
const candidatesPerDot = 500;

export const poolByBand: DemoPicture = {
  slug: 'pool-by-band',
  alt: 'Fifteen stacks of dots, one for each band of scores, low scores at the left. The stacks above the cut-off of draw 284 are dark green, its own is red, those below are pale.',
  draw: ({ draws, pools }) => {
    const round = draws.find((draw) => draw.program === 'express-entry' && draw.number === '284');
    const pool = pools.find((candidate) => candidate.asOf === round?.poolAsOf);
    const cutOff = round?.minScore ?? 0;
    return canvas(
      colours.birch,
      ...(pool?.bands ?? []).toReversed().flatMap((band, column) => {
        const fill = band.min > cutOff ? colours.fir : band.max < cutOff ? '#a9c4b9' : colours.maple;
        return Array.from({ length: Math.ceil(band.count / candidatesPerDot) }, (_, place) =>
          element('circle', {
            cx: 95 + column * 97 + (place % 4) * 21,
            cy: 800 - Math.floor(place / 4) * 25,
            r: 8.5,
            fill,
          }),
        );
      }),
      element('line', { x1: 60, x2: 1540, y1: 830, y2: 830, stroke: colours.night, 'stroke-width': 4 }),
    );
  },
};
