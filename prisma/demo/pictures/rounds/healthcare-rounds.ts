import { type DemoPicture, roundsOf } from '../demo-picture';
import { canvas, colours, element, scale } from '../svg';

const y = scale([400, 490], [690, 210]);

export const healthcareRounds: DemoPicture = {
  slug: 'healthcare-rounds',
  alt: 'Four circles descending from left to right, the first small and high, the last large, low and red: the health rounds of June 2023 to February 2024.',
  draw: (data) => {
    const rounds = roundsOf(data, ['healthcare'], '2023-06-01', '2024-02-14');
    return canvas(
      colours.paper,
      ...[410, 430, 450, 470].map((score) =>
        element('line', {
          x1: 90,
          x2: 1510,
          y1: y(score),
          y2: y(score),
          stroke: colours.mist,
          'stroke-width': 3,
        }),
      ),
      ...rounds.map((round, place) => {
        const [cx, cy] = [240 + place * 360, y(round.minScore ?? 0)];
        const isLast = place === rounds.length - 1;
        const r = Math.sqrt(round.invitations ?? 0) * 2.7;
        return [
          element('line', { x1: cx, x2: cx, y1: cy, y2: 830, stroke: colours.moss, 'stroke-width': 3 }),
          element('circle', {
            cx,
            cy,
            r,
            fill: isLast ? colours.maple : colours.fir,
            'fill-opacity': isLast ? 1 : 0.5 + place * 0.15,
          }),
          element('circle', { cx, cy: 830, r: 9, fill: colours.night }),
        ].join('');
      }),
      element('line', { x1: 90, x2: 1510, y1: 830, y2: 830, stroke: colours.night, 'stroke-width': 3 }),
    );
  },
};
