import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element, scale } from '../svg';

const y = scale([360, 820], [840, 70]);

export const scoreLadder: DemoPicture = {
  slug: 'score-ladder',
  alt: 'Rungs of different lengths at the heights of the cut-offs of early 2025; two rungs are only dashed outlines, the points for a job offer that are gone.',
  draw: ({ draws }) => {
    const rounds = draws.filter(
      (draw) => draw.program === 'express-entry' && draw.date >= '2025-01-01' && draw.date <= '2025-03-24',
    );
    const rung = (score: number, half: number, fill: string) =>
      element('rect', { x: 800 - half, y: y(score) - 11, width: half * 2, height: 22, rx: 11, fill });
    return canvas(
      colours.paper,
      ...[440, 1160].map((cx) =>
        element('line', {
          x1: cx,
          x2: cx,
          y1: 40,
          y2: 870,
          stroke: colours.mist,
          'stroke-width': 18,
          'stroke-linecap': 'round',
        }),
      ),
      ...rounds.map((round) =>
        rung(
          round.minScore ?? 0,
          160 + Math.sqrt(round.invitations ?? 0) * 6,
          round.stream === 'pnp' ? colours.lake : round.stream === 'french' ? colours.moss : colours.fir,
        ),
      ),
      ...[590, 635].map((score) =>
        element('rect', {
          x: 420,
          y: y(score) - 15,
          width: 760,
          height: 30,
          rx: 15,
          fill: 'none',
          stroke: colours.maple,
          'stroke-width': 5,
          'stroke-dasharray': '16 14',
        }),
      ),
    );
  },
};
