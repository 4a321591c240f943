import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

/** The most that each factor can give: age, education, first and second language, Canadian work, spouse. */
const withSpouse = [100, 140, 128, 22, 70, 40];
const without = [110, 150, 136, 24, 80];

function column(points: number[], x: number): string[] {
  const tones = [colours.fir, colours.moss, colours.lake, colours.mist, colours.spruce, colours.amber];
  let base = 840;
  return points.map((count, place) => {
    const height = count * 1.52;
    base -= height;
    return element('rect', { x, y: base, width: 330, height: height - 6, fill: tones[place] ?? '' });
  });
}

export const twoColumns: DemoPicture = {
  slug: 'two-columns',
  alt: 'Two columns of blocks, equally high: one is made of five blocks, the other of five slightly lower ones and an amber block on top for the spouse.',
  draw: () =>
    canvas(
      colours.birch,
      element('line', {
        x1: 180,
        x2: 1420,
        y1: 80,
        y2: 80,
        stroke: colours.maple,
        'stroke-width': 4,
        'stroke-dasharray': '14 14',
      }),
      ...column(withSpouse, 380),
      ...column(without, 890),
      element('line', { x1: 180, x2: 1420, y1: 842, y2: 842, stroke: colours.night, 'stroke-width': 4 }),
    ),
};
