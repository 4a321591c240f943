import type { DemoDraw } from '../../draws/demo-draw';
import { type DemoPicture, roundsOf } from '../demo-picture';
import { canvas, colours, dayNumber, element, line, type Point, scale } from '../svg';

const x = scale([dayNumber('2014-11-01'), dayNumber('2025-09-15')], [0, 1600]);
const y = scale([40, 960], [870, 30]);
const place = (draw: DemoDraw): Point => [x(dayNumber(draw.date)), y(draw.minScore ?? 0)];

const dots = (draws: DemoDraw[], fill: string, opacity: number) =>
  draws.map((draw) => {
    const [cx, cy] = place(draw);
    return element('circle', {
      cx,
      cy,
      r: 3 + Math.sqrt(draw.invitations ?? 0) / 9,
      fill,
      'fill-opacity': opacity,
    });
  });

export const cutOffCurves: DemoPicture = {
  slug: 'cut-off-curves',
  alt: 'A field of dots, one for each Express Entry round from 2015 to 2025: rounds for provincial nominees float high above, general rounds form a line in the middle, category rounds scatter below it.',
  draw: (data) => {
    const general = roundsOf(data, ['general']);
    const categories = ['french', 'healthcare', 'stem', 'trades', 'transport', 'agriculture', 'education'];
    return canvas(
      colours.birch,
      ...[200, 400, 600, 800].map((score) =>
        element('line', {
          x1: 0,
          x2: 1600,
          y1: y(score),
          y2: y(score),
          stroke: colours.mist,
          'stroke-width': 2,
        }),
      ),
      element('path', {
        d: line(general.map(place)),
        fill: 'none',
        stroke: colours.fir,
        'stroke-width': 3,
        'stroke-opacity': 0.45,
      }),
      ...dots(roundsOf(data, ['pnp']), colours.lake, 0.55),
      ...dots(general, colours.fir, 0.75),
      ...dots(roundsOf(data, ['cec', 'fsw', 'fst']), colours.amber, 0.75),
      ...dots(roundsOf(data, categories), colours.maple, 0.75),
    );
  },
};
