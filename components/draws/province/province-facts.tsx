import type { DrawTotal, ProgramView } from '@/lib/draws/views';
import { totalText } from '../words';

/** What a province's figures are: their scale, what is odd about them, where they come from. */
export function ProvinceFacts({ program, total }: { program: ProgramView; total: DrawTotal }) {
  const { scoreScale, note, sourceUrl, shortName } = program;
  return (
    <dl className="facts">
      <dt>Scores</dt>
      <dd>
        {scoreScale
          ? `On ${shortName}’s own scale, ${scoreScale}. They are no CRS scores, and compare with no other program’s.`
          : `${shortName} publishes no scores.`}
      </dd>
      {note && (
        <>
          <dt>Good to know</dt>
          <dd>{note}</dd>
        </>
      )}
      {total.draws > 0 && (
        <>
          <dt>On record</dt>
          <dd>{totalText(total).replace(/round/, 'draw')}</dd>
        </>
      )}
      {sourceUrl && (
        <>
          <dt>Source</dt>
          <dd>
            <a href={sourceUrl} rel="noopener">
              {new URL(sourceUrl).host}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
