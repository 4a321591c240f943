import type { DemoPicture } from '../demo-picture';
import { area, canvas, colours, element, type Point, wobble } from '../svg';

/** A ridge with a peak for each count. */
function ridge(counts: number[], base: number, height: number, seed: number): string {
  const step = 1700 / (counts.length * 2);
  const highest = Math.max(...counts);
  const points = counts.flatMap((count, place): Point[] => [
    [-50 + place * 2 * step, base - height * (0.18 + 0.16 * wobble(place + seed))],
    [-50 + (place * 2 + 1) * step, base - (height * count) / highest],
  ]);
  return area([...points, [1650, base - height * 0.3]], 900);
}

export const coastRange: DemoPicture = {
  slug: 'coast-range',
  alt: 'Layered hills in greens under a pale sun: their peaks are the counts of British Columbia’s rounds for high economic impact in 2026.',
  draw: ({ draws }) => {
    const rounds = draws
      .filter((draw) => draw.program === 'pnp-bc' && draw.stream === 'high-economic-impact')
      .reverse();
    const counts = (isByWage: boolean) =>
      rounds.filter((draw) => (draw.minScore === null) === isByWage).map((draw) => draw.invitations ?? 0);
    return canvas(
      '#dfe9e4',
      element('circle', { cx: 1190, cy: 250, r: 110, fill: colours.birch }),
      element('path', { d: ridge(counts(true), 640, 440, 1), fill: '#a9c4b9' }),
      element('path', { d: ridge(counts(true).toReversed(), 760, 380, 5), fill: colours.moss }),
      element('path', { d: ridge(counts(false), 830, 330, 9), fill: colours.fir }),
      element('path', { d: ridge(counts(false).toReversed(), 930, 250, 13), fill: colours.night }),
    );
  },
};
