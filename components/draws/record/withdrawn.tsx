import { Instant } from '@/components/site/instant';
import type { DrawView } from '@/lib/draws/views';

/** Stands in the place of the figures of a draw that was published in error. */
export function Withdrawn({ draw, timeZone }: { draw: DrawView; timeZone: string }) {
  return (
    <div className="notice">
      <p>
        <strong>This draw was withdrawn</strong>
        {draw.withdrawnAt && (
          <>
            {' '}
            on <Instant at={draw.withdrawnAt} timeZone={timeZone} />
          </>
        )}
        . Its figures are not shown and count nowhere.
      </p>
      {draw.withdrawnNote && <p>{draw.withdrawnNote}</p>}
    </div>
  );
}
