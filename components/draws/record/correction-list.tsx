import { Instant } from '@/components/site/instant';
import type { DrawCorrectionView, RecentCorrection } from '@/lib/draws/views';
import { RoundLink } from '../round-link';
import { correctionValue } from './correction-value';

/** Corrections of a draw, newest first: what stood there, what stands there now, why, since when. */
export function CorrectionList({
  corrections,
  timeZone,
}: {
  /** On a page about more than one draw, each with its draw. */
  corrections: (DrawCorrectionView | RecentCorrection)[];
  timeZone: string;
}) {
  return (
    <ul className="corrections">
      {corrections.map((correction) => (
        <li key={`${'draw' in correction ? correction.draw.url : ''}${correction.at}${correction.field}`}>
          {'draw' in correction && <RoundLink draw={correction.draw} />}
          <p>
            <strong>{correction.label}:</strong>{' '}
            <del>{correctionValue(correction.field, correction.old)}</del> <span aria-hidden="true">→</span>{' '}
            <ins>{correctionValue(correction.field, correction.new)}</ins>
          </p>
          <p className="row-label">
            {correction.reason && `${correction.reason} · `}
            <Instant at={correction.at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  );
}
