import type { Change, Piece, TextChanges } from '@/lib/articles/writing/revisions/compare-texts';
import './changes.css';

const kinds = { changed: 'changed', added: 'added', removed: 'removed' } as const;

function PieceView({ piece }: { piece: Piece }) {
  if (piece.kind === 'added') return <ins>{piece.words}</ins>;
  return piece.kind === 'removed' ? <del>{piece.words}</del> : <span>{piece.words}</span>;
}

function ChangeView({ change }: { change: Change }) {
  const what = change.isLookOnly ? 'look, link or setting changed' : kinds[change.kind];
  let at = 0;
  return (
    <li className="change">
      <p className="change-label">
        {change.label} <span className="muted">{what}</span>
      </p>
      <p className="change-words">
        {change.pieces.map((piece) => {
          at += piece.words.length + 1;
          return <PieceView key={at} piece={piece} />;
        })}
      </p>
    </li>
  );
}

/** A readable difference of two texts: words taken out are struck, words put in are marked. */
export function ChangesView({ changes }: { changes: TextChanges }) {
  if (changes.isSame) return <p className="muted">The two texts are the same.</p>;
  return (
    <ol className="changes">
      {changes.fields.map((change) => (
        <ChangeView key={change.label} change={change} />
      ))}
      {changes.body.map((run, place) => {
        const key = `${place}`;
        if (!('same' in run)) return <ChangeView key={key} change={run} />;
        return (
          <li key={key} className="change-same muted">
            {run.same === 1 ? '1 part is the same' : `${run.same} parts are the same`}
          </li>
        );
      })}
    </ol>
  );
}
