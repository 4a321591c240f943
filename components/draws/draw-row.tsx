import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText } from '@/lib/blocks/draw-words';
import { CorrectedMark } from './corrected-mark';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';

/** A draw in a table of its program. The column's head names the scale of the score. */
export function DrawRow({ draw, hasNumber = false }: { draw: DrawData; hasNumber?: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a className="row-date" href={draw.url}>
          <DrawDate draw={draw} style="short" />
        </a>
        <span className="row-label">
          {hasNumber && `${draw.number} · `}
          {draw.label} <CorrectedMark draw={draw} />
        </span>
      </th>
      <td className="number">
        {draw.invitations === null ? <span className="none">Not published</span> : invitationsText(draw)}
        <FigureMark draw={draw} field="invitations" />
      </td>
      <td className="number">
        {draw.minScore === null || !draw.scoreScale ? <span className="none">None</span> : draw.minScore}
        <FigureMark draw={draw} field="minScore" />
      </td>
    </tr>
  );
}
