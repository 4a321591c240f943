import type { JudgedRounds } from '@/lib/crs/rounds/judge-rounds';
import { formatDrawDate } from '@/lib/dates';
import { pointsText } from './verdict-words';

const roundsText = (count: number) => (count === 1 ? '1 round' : `${count} rounds`);

/** The answer in a few sentences. */
export function InvitedSummary({ result, score }: { result: JudgedRounds; score: number }) {
  const { judged, yes, open, nearest } = result;
  if (judged.length === 0) return <p>No round of the last 24 months was for what you ticked.</p>;
  return (
    <p className="invited-summary">
      With {score} points{' '}
      <strong>
        {yes === 0 ? 'none' : yes} of the {roundsText(judged.length)}
      </strong>{' '}
      of the last 24 months that you asked about would have invited you.
      {open > 0 && ` For ${open === 1 ? 'one' : open} of them it depends.`}
      {nearest && (
        <>
          {' '}
          The nearest that your score missed was{' '}
          <a href={nearest.round.draw.url}>round {nearest.round.draw.number}</a> on{' '}
          {formatDrawDate(nearest.round.draw)}: {pointsText(nearest.short)} short.
        </>
      )}
    </p>
  );
}
