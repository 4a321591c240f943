import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

/** IELTS General Training: the lowest band score for levels 4 to 10, ability by ability. */
const minima = [
  [4.5, 5, 5.5, 6, 7.5, 8, 8.5],
  [3.5, 4, 5, 6, 6.5, 7, 8],
  [4, 5, 5.5, 6, 6.5, 7, 7.5],
  [4, 5, 5.5, 6, 6.5, 7, 7.5],
];

export const languageSteps: DemoPicture = {
  slug: 'language-steps',
  alt: 'Four staircases side by side, one for each ability; the steps are not all of one height, and in the first there is one high step in the middle.',
  draw: () => {
    const tones = [colours.fir, colours.lake, colours.amber, colours.maple];
    return canvas(
      colours.paper,
      ...minima.flatMap((steps, ability) =>
        steps.map((score, place) => {
          const height = (score - 2.6) * 118;
          return element('rect', {
            x: 90 + ability * 362 + place * 46,
            y: 820 - height,
            width: 47,
            height,
            fill: tones[ability] ?? '',
            'fill-opacity': 0.45 + place * 0.09,
          });
        }),
      ),
      element('line', { x1: 60, x2: 1540, y1: 820, y2: 820, stroke: colours.night, 'stroke-width': 4 }),
    );
  },
};
