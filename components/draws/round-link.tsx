import type { DrawData } from '@/lib/blocks/draw-data';
import { DrawDate } from './draw-date';
import { roundName } from './words';

/** The way to a draw, named in full: program, round, day. */
export function RoundLink({ draw }: { draw: DrawData }) {
  return (
    <p className="row-label">
      <a href={draw.url}>
        {draw.programName}, {roundName(draw)}
      </a>
      , <DrawDate draw={draw} />
    </p>
  );
}
