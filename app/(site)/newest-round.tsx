import { CorrectedMark } from '@/components/draws/corrected-mark';
import { Scoreboard } from '@/components/draws/scoreboard';
import type { DrawData } from '@/lib/blocks/draw-data';
import type { StreamStanding } from '@/lib/draws/views';

/** The newest Express Entry round, beside the one before it in its stream. */
export function NewestRound({ draw, board }: { draw: DrawData; board: StreamStanding[] }) {
  const before = board.find((standing) => standing.draw.number === draw.number)?.before;
  return (
    <section aria-label="The newest Express Entry round">
      <Scoreboard draw={draw} before={before} />
      <CorrectedMark draw={draw} />
    </section>
  );
}
