import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatCalendarDate, formatStamp, todayIn } from '@/lib/dates';
import type { EmbedView } from '@/lib/draws/embed/read-embed';
import { drawFieldLabel } from '@/lib/draws/schema';
import { DrawDate } from '../draw-date';
import { roundName } from '../words';

interface EmbedCardProps {
  view: EmbedView;
  siteUrl: string;
  siteName: string;
  timeZone: string;
}

function Figures({ draw }: Pick<EmbedView, 'draw'>) {
  return (
    <>
      <dl className="figures">
        <div>
          <dt>Invitations</dt>
          <dd>{invitationsText(draw)}</dd>
        </div>
        <div>
          <dt>{scoreLabel(draw.scoreScale)}</dt>
          <dd>{scoreText(draw)}</dd>
        </div>
      </dl>
      {draw.tieBreakAt && <p className="quiet">Tie-break {formatStamp(draw.tieBreakAt)}</p>}
      {draw.flaggedFields.length > 0 && (
        <p className="flag">
          Being checked:{' '}
          {draw.flaggedFields.map((field) => drawFieldLabel(field, draw.scoreScale)).join(', ')}
        </p>
      )}
    </>
  );
}

function Before({ view, siteUrl }: Pick<EmbedCardProps, 'view' | 'siteUrl'>) {
  return (
    <ul className="before">
      {view.before.map((draw) => (
        <li key={draw.number}>
          <a href={siteUrl + draw.url} target="_blank" rel="noopener">
            <DrawDate draw={draw} style="short" />
          </a>
          : {invitationsText(draw)} invited, {scoreLabel(draw.scoreScale)} {scoreText(draw)}
        </li>
      ))}
    </ul>
  );
}

/** A draw in a frame on another site: its figures, whether they were corrected, and the way home. */
export function EmbedCard({ view, siteUrl, siteName, timeZone }: EmbedCardProps) {
  const { draw, withdrawnNote, before } = view;
  return (
    <main>
      <h1>
        <a href={siteUrl + draw.url} target="_blank" rel="noopener">
          {draw.programName}, {roundName(draw)}
        </a>
        <DrawDate draw={draw} style="short" />
      </h1>
      <p className="label">{draw.label}</p>
      {draw.isWithdrawn ? (
        <p className="flag">This draw was withdrawn. {withdrawnNote}</p>
      ) : (
        <Figures draw={draw} />
      )}
      {draw.correctedAt && !draw.isWithdrawn && (
        <p className="flag">
          Corrected {formatCalendarDate(todayIn(timeZone, draw.correctedAt))}:{' '}
          {draw.correctedFields.map((field) => drawFieldLabel(field, draw.scoreScale)).join(', ')}
        </p>
      )}
      {before.length > 0 && <Before view={view} siteUrl={siteUrl} />}
      <p className="home">
        From{' '}
        <a href={`${siteUrl}/`} target="_blank" rel="noopener">
          {siteName}
        </a>
      </p>
    </main>
  );
}
