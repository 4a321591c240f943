import type { DemoPicture } from '../demo-picture';
import { canvas, colours, dayNumber, element, line, scale } from '../svg';

const x = scale([dayNumber('2018-01-01'), dayNumber('2018-05-30')], [0, 860]);
const y = scale([200, 980], [840, 40]);

export const twoTracks: DemoPicture = {
  slug: 'two-tracks',
  alt: 'A line of rounds runs in from the left and parts into two tracks, one rising to the top, one sinking to the bottom: the two rounds of May 30, 2018.',
  draw: ({ draws }) => {
    const before = draws.filter(
      (draw) => draw.program === 'express-entry' && draw.date >= '2018-01-01' && draw.date < '2018-05-30',
    );
    const track = (score: number, width: number, stroke: string) =>
      element('path', {
        d: line([
          [860, y(440)],
          [1010, y(440 + (score - 440) * 0.16)],
          [1290, y(440 + (score - 440) * 0.86)],
          [1640, y(score)],
        ]),
        fill: 'none',
        stroke,
        'stroke-width': width,
      });
    return canvas(
      colours.night,
      ...[300, 450, 600, 750, 900].map((score) =>
        element('line', {
          x1: 0,
          x2: 1600,
          y1: y(score),
          y2: y(score),
          stroke: colours.spruce,
          'stroke-width': 3,
        }),
      ),
      track(902, 26, colours.mist),
      track(288, 64, colours.amber),
      element('line', { x1: 0, x2: 864, y1: y(440), y2: y(440), stroke: colours.moss, 'stroke-width': 6 }),
      ...before.map((round) =>
        element('circle', {
          cx: x(dayNumber(round.date)),
          cy: y(round.minScore ?? 0),
          r: 13,
          fill: colours.birch,
        }),
      ),
      element('circle', { cx: 860, cy: y(440), r: 22, fill: colours.maple }),
    );
  },
};
