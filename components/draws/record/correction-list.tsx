import { Instant } from '@/components/site/instant';
import type { DrawCorrectionView } from '@/lib/draws/views';

/** Corrections of a draw, newest first: what stood there, what stands there now, why, since when. */
export function CorrectionList({
  corrections,
  timeZone,
}: {
  corrections: DrawCorrectionView[];
  timeZone: string;
}) {
  return (
    <ul className="corrections">
      {corrections.map((correction) => (
        <li key={`${correction.at}/${correction.field}`}>
          <p>
            <strong>{correction.label}:</strong> <del>{correction.old ?? 'no value'}</del>{' '}
            <span aria-hidden="true">→</span> <ins>{correction.new ?? 'no value'}</ins>
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
