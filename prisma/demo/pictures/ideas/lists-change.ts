import { occupationLists } from '../../../reference/occupation-lists';
import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

const codes = (stream: string, year: number) =>
  occupationLists
    .find((list) => list.stream === stream && list.listYear === year)
    ?.codes.split(' ')
    .filter(Boolean) ?? [];

export const listsChange: DemoPicture = {
  slug: 'lists-change',
  alt: 'Six columns of dots, one dot for each occupation: green where it stayed on its list in 2025, an empty ring where it left, amber where it came.',
  draw: () =>
    canvas(
      colours.birch,
      ...['healthcare', 'stem', 'trades', 'transport', 'education', 'agriculture'].flatMap(
        (stream, column) => {
          const [before, after] = [codes(stream, 2023), codes(stream, 2025)];
          const stayed = before.filter((code) => after.includes(code)).map(() => 'stayed');
          const came = after.filter((code) => !before.includes(code)).map(() => 'came');
          const left = before.filter((code) => !after.includes(code)).map(() => 'left');
          return [...stayed, ...came, ...left].map((fate, place) =>
            element('circle', {
              cx: 118 + column * 252 + (place % 4) * 54,
              cy: 812 - Math.floor(place / 4) * 66,
              r: fate === 'left' ? 18 : 21,
              fill: fate === 'stayed' ? colours.fir : fate === 'came' ? colours.amber : 'none',
              stroke: fate === 'left' ? colours.maple : 'none',
              'stroke-width': 6,
            }),
          );
        },
      ),
    ),
};
