import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

export const largestRound: DemoPicture = {
  slug: 'largest-round',
  alt: 'A row of low green bars with one red bar among them that rises to the top of the picture: the Express Entry rounds before and at February 13, 2021.',
  draw: ({ draws }) => {
    const rounds = draws
      .filter(
        (draw) => draw.program === 'express-entry' && draw.date >= '2019-12-01' && draw.date <= '2021-02-13',
      )
      .slice(-44);
    const step = 1420 / rounds.length;
    return canvas(
      colours.birch,
      ...rounds.map((round, place) => {
        const height = ((round.invitations ?? 0) / 27_332) * 740;
        return element('rect', {
          x: 90 + place * step,
          y: 820 - height,
          width: step * 0.66,
          height,
          fill: round.number === '176' ? colours.maple : round.stream === 'pnp' ? colours.moss : colours.fir,
        });
      }),
      element('line', { x1: 60, x2: 1540, y1: 820, y2: 820, stroke: colours.night, 'stroke-width': 4 }),
    );
  },
};
