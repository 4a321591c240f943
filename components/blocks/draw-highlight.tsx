import { CorrectedMark } from '@/components/draws/corrected-mark';
import { Scoreboard } from '@/components/draws/scoreboard';
import type { DrawData } from '@/lib/blocks/draw-data';

/** One draw's figures as the hero of a story. */
export function DrawHighlight({ draw }: { draw: DrawData }) {
  if (draw.isWithdrawn) {
    return (
      <p className="notice">
        <a href={draw.url}>This draw</a> was withdrawn after it had been published.
      </p>
    );
  }
  return (
    <section className="block" aria-label={`Draw highlights: ${draw.label}`}>
      <Scoreboard draw={draw} />
      {draw.correctedAt && (
        <p className="row-label">
          <CorrectedMark draw={draw} />: a figure of this draw was changed after it was first published.
        </p>
      )}
    </section>
  );
}
