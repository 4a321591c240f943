import type { DeskDraw } from '@/lib/draws/desk';
import { drawWarnings } from '@/lib/draws/rules/draw-warnings';
import { Notice } from '../notice';

/** What deserves a second look; and that a withdrawn draw is out of the lists. */
export function DrawWarnings({ draw }: Pick<DeskDraw, 'draw'>) {
  const warnings = drawWarnings(draw);
  return (
    <>
      {draw.isWithdrawn && <Notice kind="warning">Withdrawn. Its page says: “{draw.withdrawnNote}”</Notice>}
      {warnings.length > 0 && (
        <Notice kind="info">
          Worth a second look:
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
