import type { Change, Piece, SameRun, TextChanges } from '@/lib/articles/writing/revisions/compare-texts';
import type { NodeWords } from '@/lib/articles/writing/revisions/node-words';
import './changes.css';

const kinds = { changed: 'changed', added: 'added', removed: 'removed' } as const;
/** In a run that is the same, this many parts next to a change are shown. */
const near = 1;

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

const sameWords = (count: number) => (count === 1 ? '1 part is the same' : `${count} parts are the same`);

function Parts({ parts }: { parts: NodeWords[] }) {
  let at = 0;
  return parts.map(({ label, words }) => {
    at += words.length + 1;
    return (
      <p key={at} className="change-words change-around" title={label}>
        {words}
      </p>
    );
  });
}

/** What stayed: the parts next to a change are read with it, the rest is folded. */
function SameView({ run, isFirst, isLast }: { run: SameRun; isFirst: boolean; isLast: boolean }) {
  const head = isFirst ? 0 : near;
  const tail = isLast ? 0 : near;
  const { parts, same } = run;
  const isShort = same <= head + tail + 1;
  if (isShort) {
    return (
      <li>
        <Parts parts={parts} />
      </li>
    );
  }
  return (
    <li className="change-fold">
      <Parts parts={parts.slice(0, head)} />
      <details>
        <summary className="change-same muted">{sameWords(same - head - tail)}</summary>
        <Parts parts={parts.slice(head, same - tail)} />
      </details>
      <Parts parts={parts.slice(same - tail)} />
    </li>
  );
}

/** A readable difference of two texts: words taken out are struck, words put in are marked; in its place, what stayed is around it. */
export function ChangesView({ changes, isInPlace = false }: { changes: TextChanges; isInPlace?: boolean }) {
  if (changes.isSame) return <p className="muted">The two texts are the same.</p>;
  const { fields, body } = changes;
  return (
    <ol className="changes">
      {fields.map((change) => (
        <ChangeView key={change.label} change={change} />
      ))}
      {body.map((run, place) => {
        const key = `${place}`;
        if (!('same' in run)) return <ChangeView key={key} change={run} />;
        if (isInPlace)
          return <SameView key={key} run={run} isFirst={place === 0} isLast={place === body.length - 1} />;
        return (
          <li key={key} className="change-same muted">
            {sameWords(run.same)}
          </li>
        );
      })}
    </ol>
  );
}
