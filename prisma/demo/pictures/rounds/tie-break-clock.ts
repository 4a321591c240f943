import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

export const tieBreakClock: DemoPicture = {
  slug: 'tie-break-clock',
  alt: 'A clock face made of rays: each ray is the tie-break of one round, at its time of day, and as long as the time that lay between it and the round.',
  draw: ({ draws }) =>
    canvas(
      colours.night,
      element('circle', { cx: 800, cy: 450, r: 130, fill: colours.spruce }),
      ...draws.flatMap((draw) => {
        if (!draw.tieBreakAt) return [];
        const at = new Date(draw.tieBreakAt);
        const days = (Date.parse(draw.date) - at.getTime()) / 86_400_000;
        const angle = ((at.getUTCHours() * 60 + at.getUTCMinutes()) / 1440) * 2 * Math.PI - Math.PI / 2;
        const [inner, outer] = [150, 158 + Math.max(days, 0) * 0.72];
        return element('line', {
          x1: 800 + inner * Math.cos(angle),
          y1: 450 + inner * Math.sin(angle),
          x2: 800 + outer * Math.cos(angle),
          y2: 450 + outer * Math.sin(angle),
          stroke: days > 180 ? colours.amber : days > 30 ? colours.mist : colours.moss,
          'stroke-width': 4,
          'stroke-linecap': 'round',
          'stroke-opacity': 0.85,
        });
      }),
      element('path', {
        d: 'M800 450V352M800 450L862 494',
        stroke: colours.birch,
        'stroke-width': 10,
        'stroke-linecap': 'round',
        fill: 'none',
      }),
      element('circle', { cx: 800, cy: 450, r: 14, fill: colours.maple }),
    ),
};
