import type { DemoPicture } from '../demo-picture';
import { area, canvas, colours, element, type Point } from '../svg';

export const atlantic: DemoPicture = {
  slug: 'atlantic',
  alt: 'Seven waves, one behind the other, some high and some low: Nova Scotia’s monthly totals from January to July 2026.',
  draw: ({ draws }) => {
    const months = draws.filter((draw) => draw.program === 'pnp-ns').reverse();
    const tones = ['#c3d9dc', '#9fc3ca', '#7aabb6', '#568f9f', colours.lake, '#2f6375', colours.dusk];
    return canvas(
      colours.birch,
      element('circle', { cx: 380, cy: 230, r: 90, fill: colours.amber, 'fill-opacity': 0.9 }),
      ...months.map((month, place) => {
        const base = 380 + place * 80;
        const height = (month.invitations ?? 0) / 4.2;
        const points = Array.from({ length: 18 }, (_, at): Point => {
          const phase = at * 1.1 + place * 1.9;
          return [-60 + at * 102, base - (height * (1 + Math.sin(phase))) / 2];
        });
        return element('path', { d: area(points, 900), fill: tones[place] ?? '' });
      }),
    );
  },
};
