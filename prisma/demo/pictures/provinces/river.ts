import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element, line } from '../svg';

export const river: DemoPicture = {
  slug: 'river',
  alt: 'Four streams of different breadth flow side by side through dark land: the four streams of Quebec’s selection of September 24, 2026.',
  draw: ({ draws }) => {
    const streams = draws.filter((draw) => draw.program === 'pnp-qc' && draw.date === '2026-09-24');
    const tones = [colours.mist, colours.lake, colours.moss, colours.amber];
    let offset = -190;
    return canvas(
      colours.spruce,
      ...streams.map((stream, place) => {
        const width = 12 + Math.sqrt(stream.invitations ?? 0) * 11;
        const middle = offset + width / 2;
        offset += width + 34;
        return element('path', {
          d: line([
            [-80, 250 + middle],
            [330, 330 + middle],
            [760, 560 + middle * 0.9],
            [1180, 450 + middle],
            [1700, 240 + middle * 1.3],
          ]),
          fill: 'none',
          stroke: tones[place] ?? '',
          'stroke-width': width,
        });
      }),
    );
  },
};
