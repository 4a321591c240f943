import type { DrawData } from '@/lib/blocks/draw-data';
import { scoreLabel } from '@/lib/blocks/draw-words';
import { DrawRow } from './draw-row';

interface DrawTableProps {
  caption: string;
  /** Whether the caption is only for those who do not see the heading above. */
  isCaptionHidden?: boolean;
  draws: DrawData[];
  scoreScale: string | null;
}

/** Draws of one program: its scale heads the column of scores, and a program without one has no such column. */
export function DrawTable({ caption, isCaptionHidden = false, draws, scoreScale }: DrawTableProps) {
  return (
    <table className="figures">
      {caption && <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">Round</th>
          <th scope="col" className="number">
            Invitations
          </th>
          {scoreScale && (
            <th scope="col" className="number">
              {scoreScale === 'CRS' ? scoreLabel(scoreScale) : `Score (${scoreScale})`}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {draws.map((draw) => (
          <DrawRow key={`${draw.program}/${draw.number}`} draw={draw} scoreScale={scoreScale} />
        ))}
      </tbody>
    </table>
  );
}
