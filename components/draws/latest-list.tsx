import type { DrawData } from '@/lib/blocks/draw-data';
import { scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { DrawDate } from './draw-date';
import { countOfInvitations } from './words';

/** The newest draws of several programs: each score beside the name of its scale, nothing to sort by. */
export function LatestList({ draws }: { draws: DrawData[] }) {
  return (
    <ul className="latest">
      {draws.map((draw) => (
        <li key={`${draw.program}/${draw.number}`}>
          <p className="row-label">
            <a className="row-date" href={draw.url}>
              {draw.programName}
            </a>{' '}
            <DrawDate draw={draw} style="short" />
          </p>
          <p>{draw.label}</p>
          <p className="latest-figures">
            {countOfInvitations(draw)}
            {draw.minScore !== null && (
              <>
                {' · '}
                <span>{`${scoreLabel(draw.scoreScale).toLowerCase()} ${scoreText(draw)}`}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
