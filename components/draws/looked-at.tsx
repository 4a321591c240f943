import { Instant } from '@/components/site/instant';
import type { SourceLook } from '@/lib/draws/lists/source-look';

const troubles = {
  failed: 'could not be reached',
  refused: 'gave no list of rounds that we could read',
} as const;

/** When the official list was last looked at, and whether what stands here is what stood there. */
export function LookedAt({ look, timeZone }: { look: SourceLook; timeZone: string }) {
  const { outcome, lookedAt, confirmedAt } = look;
  const trouble = outcome === 'failed' || outcome === 'refused' ? troubles[outcome] : null;
  return (
    <p className="looked">
      We last looked at the official list of rounds on <Instant at={lookedAt} timeZone={timeZone} />.
      {trouble && ` It ${trouble}.`}
      {trouble && confirmedAt && (
        <>
          {' '}
          These figures are those it showed on <Instant at={confirmedAt} timeZone={timeZone} />.
        </>
      )}
    </p>
  );
}
