'use client';

import { useId } from 'react';
import type { Piece } from '@/lib/articles/writing/revisions/compare-texts';
import type { Choices } from '@/lib/articles/writing/revisions/merge-texts';

type Chosen = Choices[string];

/** One side's words, with those marked that the other has not. */
function SideWords({ pieces, own }: { pieces: Piece[]; own: 'added' | 'removed' }) {
  const shown = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  if (shown.length === 0) return <p className="muted">Nothing here</p>;
  let at = 0;
  return (
    <p className="merge-words">
      {shown.map((piece) => {
        at += piece.words.length + 1;
        return piece.kind === 'same' ? (
          <span key={at}>{piece.words}</span>
        ) : (
          <mark key={at}>{piece.words}</mark>
        );
      })}
    </p>
  );
}

/** A part that differs: the two sides next to one another, and which to keep. `pieces` go from theirs to mine. */
export function MergeChoice(props: {
  label: string;
  who: string;
  pieces: Piece[];
  chosen: Chosen;
  canKeepBoth?: boolean;
  onChoose: (side: Chosen) => void;
}) {
  const name = useId();
  const radio = (side: Chosen, words: string) => (
    <label className="check">
      <input type="radio" name={name} checked={props.chosen === side} onChange={() => props.onChoose(side)} />
      {words}
    </label>
  );
  return (
    <fieldset className="merge-choice">
      <legend>{props.label}</legend>
      <div className="merge-sides">
        <div>
          {radio('mine', 'Mine')}
          <SideWords pieces={props.pieces} own="added" />
        </div>
        <div>
          {radio('theirs', `Newer, by ${props.who}`)}
          <SideWords pieces={props.pieces} own="removed" />
        </div>
      </div>
      {props.canKeepBoth && radio('both', 'Keep both, mine first')}
    </fieldset>
  );
}
