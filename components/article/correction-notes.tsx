import { CorrectionList } from '@/components/draws/record/correction-list';
import type { RecentCorrection } from '@/lib/draws/views';

/** Figures that changed after the story was out, where its reader cannot miss them. */
export function CorrectionNotes({
  corrections,
  timeZone,
}: {
  corrections: RecentCorrection[];
  timeZone: string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="correction-notes">
      <h2 id="correction-notes" className="block-title">
        Figures corrected since publication
      </h2>
      <p>This story shows the figures as they now stand in our records.</p>
      <CorrectionList corrections={corrections} timeZone={timeZone} />
    </section>
  );
}
