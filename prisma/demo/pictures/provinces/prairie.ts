import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

export const prairie: DemoPicture = {
  slug: 'prairie',
  alt: 'Wide fields under a low sun, in five strips: each strip is as deep as one of the selections in Manitoba’s draw of July 16, 2026.',
  draw: ({ draws }) => {
    const selections = draws.filter((draw) => draw.program === 'pnp-mb' && draw.date === '2026-07-16');
    const roots = selections.map((draw) => Math.sqrt(draw.invitations ?? 0));
    const sum = roots.reduce((total, root) => total + root, 0);
    const tones = [colours.moss, '#b9a35a', colours.fir, colours.amber, colours.spruce];
    let y = 400;
    const fields = roots.map((root, place) => {
      const height = (root / sum) * 500;
      const field = element('rect', { x: 0, y, width: 1600, height: height + 1, fill: tones[place] ?? '' });
      y += height;
      return field;
    });
    return canvas(
      '#f3dfb8',
      element('circle', { cx: 1080, cy: 400, r: 170, fill: colours.maple, 'fill-opacity': 0.9 }),
      ...[0, 1, 2].map((place) =>
        element('rect', {
          x: 0,
          y: 90 + place * 70,
          width: 1600,
          height: 10 + place * 6,
          fill: colours.birch,
          'fill-opacity': 0.7,
        }),
      ),
      ...fields,
      ...Array.from({ length: 33 }, (_, place) =>
        element('line', {
          x1: 800 + (place - 16) * 34,
          y1: 400,
          x2: 800 + (place - 16) * 260,
          y2: 900,
          stroke: colours.night,
          'stroke-opacity': 0.16,
          'stroke-width': 4,
        }),
      ),
    );
  },
};
