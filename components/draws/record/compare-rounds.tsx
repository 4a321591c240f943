import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatInteger } from '@/lib/numbers';
import { Change } from '../change';
import { invitationsBefore, scoreBefore } from '../comparable';
import { DrawDate } from '../draw-date';

const isSameScale = (a: DrawData, b: DrawData) => a.scoreScale !== null && a.scoreScale === b.scoreScale;

/** A round beside its stream's round before. Scores of two scales are not compared. */
export function CompareRounds({ draw, before }: { draw: DrawData; before: DrawData }) {
  return (
    <table className="figures compare">
      <caption className="visually-hidden">This round and the stream’s round before</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number number-long">
            This round
          </th>
          <th scope="col" className="number number-long">
            <a href={before.url}>
              <DrawDate draw={before} style="short" />
            </a>
          </th>
          <th scope="col" className="number number-long">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Invitations</th>
          <td className="number">{invitationsText(draw)}</td>
          <td className="number">{invitationsText(before)}</td>
          <td className="number">
            <Change now={draw.invitations} before={invitationsBefore(draw, before)} />
          </td>
        </tr>
        {isSameScale(draw, before) && (
          <tr>
            <th scope="row">{scoreLabel(draw.scoreScale)}</th>
            <td className="number">{scoreText(draw)}</td>
            <td className="number">{scoreText(before)}</td>
            <td className="number">
              <Change now={draw.minScore} before={scoreBefore(draw, before)} />
            </td>
          </tr>
        )}
        {draw.poolTotal !== null && before.poolTotal !== null && (
          <tr>
            <th scope="row">Pool</th>
            <td className="number">{formatInteger(draw.poolTotal)}</td>
            <td className="number">{formatInteger(before.poolTotal)}</td>
            <td className="number">
              <Change now={draw.poolTotal} before={before.poolTotal} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
