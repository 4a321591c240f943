import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element, line, type Point, wobble } from '../svg';

/** A ring that is nearly round, as in wood. */
function ring(radius: number, seed: number): string {
  const points = Array.from({ length: 41 }, (_, place): Point => {
    const angle = ((place % 40) / 40) * 2 * Math.PI;
    const r = radius * (1 + 0.035 * Math.sin(angle * 3 + 1) + 0.018 * (wobble((place % 40) + seed) - 0.5));
    return [690 + r * 1.24 * Math.cos(angle), 470 + r * Math.sin(angle)];
  });
  return `${line(points)}Z`;
}

export const growthRings: DemoPicture = {
  slug: 'growth-rings',
  alt: 'The growth rings of a tree: eleven rings for the years 2015 to 2025, each as broad as the invitations of its year.',
  draw: ({ draws }) => {
    const years = new Map<string, number>();
    for (const draw of draws) {
      if (draw.program !== 'express-entry') continue;
      const year = draw.date.slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + (draw.invitations ?? 0));
    }
    let radius = 26;
    const rings = [...years.values()].map((total) => {
      radius += total / 950;
      return radius;
    });
    const tones = [colours.birch, '#e6d6b4', '#d3b987', '#e9dcc0'];
    return canvas(
      colours.fir,
      ...rings
        .map((radius, place) => ({ radius, place }))
        .reverse()
        .map(({ radius, place }) =>
          element('path', {
            d: ring(radius, place * 50),
            fill: tones[place % 4] ?? '',
            stroke: '#8a6a3c',
            'stroke-width': 4,
          }),
        ),
      element('path', { d: ring(26, 7), fill: colours.maple }),
    );
  },
};
