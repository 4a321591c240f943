import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreText } from '@/lib/blocks/draw-words';
import { CorrectedMark } from './corrected-mark';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';

interface DrawRowProps {
  draw: DrawData;
  hasNumber?: boolean;
  /** The scale that the column's head names; null where there is no column of scores. */
  scoreScale?: string | null;
}

/** A draw in a table of its program. A score of another scale than the column's stands in its own line. */
export function DrawRow({ draw, hasNumber = false, scoreScale = 'CRS' }: DrawRowProps) {
  const isElsewhere = draw.minScore !== null && draw.scoreScale !== scoreScale;
  return (
    <tr>
      <th scope="row">
        <a className="row-date" href={draw.url}>
          <DrawDate draw={draw} style="short" />
        </a>
        <span className="row-label">
          {hasNumber && `${draw.number} · `}
          {draw.label}
          {isElsewhere && `, minimum score ${scoreText(draw)}`} <CorrectedMark draw={draw} />
        </span>
      </th>
      <td className="number">
        {draw.invitations === null ? <span className="none">Not published</span> : invitationsText(draw)}
        <FigureMark draw={draw} field="invitations" />
      </td>
      {scoreScale && (
        <td className="number">
          {draw.minScore === null || isElsewhere ? <span className="none">None</span> : draw.minScore}
          <FigureMark draw={draw} field="minScore" />
        </td>
      )}
    </tr>
  );
}
