import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

/** Seeds of a sunflower: as many dots as people, from the middle outwards. */
function seeds(count: number, cx: number, fill: string): string[] {
  return Array.from({ length: count }, (_, place) => {
    const [radius, angle] = [13.2 * Math.sqrt(place + 0.5), place * 2.39996];
    return element('circle', {
      cx: cx + radius * Math.cos(angle),
      cy: 450 + radius * Math.sin(angle),
      r: 4.9,
      fill,
    });
  });
}

export const graduates: DemoPicture = {
  slug: 'graduates',
  alt: 'Two round swarms of dots, a large green one and a smaller amber one: one dot for each graduate whom Ontario invited on April 22, 2026.',
  draw: ({ draws }) => {
    const count = (stream: string) =>
      draws.find((draw) => draw.program === 'pnp-on' && draw.stream === stream)?.invitations ?? 0;
    return canvas(
      colours.birch,
      ...seeds(count('masters-graduate'), 560, colours.fir),
      ...seeds(count('phd-graduate'), 1200, colours.amber),
    );
  },
};
