import { type DemoPicture, roundsOf } from '../demo-picture';
import { canvas, colours, dayNumber, element, scale } from '../svg';

const x = scale([dayNumber('2023-05-01'), dayNumber('2025-05-15')], [40, 1560]);

export const frenchRounds: DemoPicture = {
  slug: 'french-rounds',
  alt: 'Half circles of many sizes stand on a line like voices on a string, the largest at the right: the French-language rounds from 2023 to March 2025.',
  draw: (data) =>
    canvas(
      colours.dusk,
      ...roundsOf(data, ['french'], '2023-01-01', '2025-03-21').flatMap((round) => {
        const cx = x(dayNumber(round.date));
        const radius = Math.sqrt(round.invitations ?? 0) * 3.4;
        const fill = round.number === '341' ? colours.amber : colours.mist;
        return [1, 0.72, 0.44].map((part) =>
          element('path', {
            d: `M${cx - radius * part} 620a${radius * part} ${radius * part} 0 0 1 ${2 * radius * part} 0Z`,
            fill,
            'fill-opacity': 0.3,
          }),
        );
      }),
      element('line', { x1: 0, x2: 1600, y1: 620, y2: 620, stroke: colours.birch, 'stroke-width': 4 }),
      ...roundsOf(data, ['french'], '2023-01-01', '2025-03-21').map((round) =>
        element('line', {
          x1: x(dayNumber(round.date)),
          x2: x(dayNumber(round.date)),
          y1: 620,
          y2: 620 + ((round.minScore ?? 300) - 300) * 1.2,
          stroke: round.number === '341' ? colours.amber : colours.moss,
          'stroke-width': 4,
        }),
      ),
    ),
};
