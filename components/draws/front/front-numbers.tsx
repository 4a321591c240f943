import { Part } from '@/components/site/part';
import type { FrontTrend } from '@/lib/draws/lists/front-trend';
import type { StreamStanding } from '@/lib/draws/views';
import { StreamBoard } from '../stream-board';
import { FrontChart } from './front-chart';

/** Where the cut-offs stand, and the course of the one that moved last. */
export function FrontNumbers({ board, trend }: { board: StreamStanding[]; trend: FrontTrend | null }) {
  if (board.length === 0) return null;
  return (
    <Part
      id="streams"
      title="Where the cut-offs stand"
      url="/draws"
      more={{ name: 'Every Express Entry round', url: '/draws/express-entry' }}
    >
      <div className="front-numbers">
        {trend && <FrontChart trend={trend} />}
        <StreamBoard rows={board.slice(0, 6)} scoreScale="CRS" />
      </div>
    </Part>
  );
}
