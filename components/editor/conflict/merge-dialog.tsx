'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { comparePieces, fieldNames } from '@/lib/articles/writing/revisions/compare-texts';
import {
  applyChoices,
  bodyChoice,
  type Choices,
  type mergeTexts,
} from '@/lib/articles/writing/revisions/merge-texts';
import { nodeWords } from '@/lib/articles/writing/revisions/node-words';
import type { ArticleText } from '@/lib/articles/writing/schema';
import { MergeChoice } from './merge-choice';
import './conflict.css';

export interface Conflict {
  merge: ReturnType<typeof mergeTexts>;
  mine: ArticleText;
  theirs: ArticleText;
  /** Who saved the other text. */
  who: string;
}

const wordsOf = (nodes: { type: string }[]) => nodes.map((node) => nodeWords(node).words).join('\n\n');
const labelOf = (nodes: { type: string }[]) => nodeWords(nodes[0] ?? { type: 'paragraph' }).label;

/** Both texts side by side, part by part, each part with a choice. Nothing is lost that was not left out by choice. */
export function MergeDialog(props: {
  conflict: Conflict;
  onMerge: (merged: ArticleText) => void;
  onClose: () => void;
}) {
  const { mine, theirs, merge, who } = props.conflict;
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<Choices>({});
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (key: string) => (side: Choices[string]) => setChoices((now) => ({ ...now, [key]: side }));

  return (
    <dialog ref={dialog} className="dialog merge" aria-labelledby="merge-title" onClose={props.onClose}>
      <h2 id="merge-title">Two versions of this text</h2>
      <p>
        Choose for each part that differs. What only one of you changed is chosen already; where both changed
        a part, both are kept until you choose.
      </p>
      <div className="merge-parts">
        {merge.fields.map(({ name, suggested, ...sides }) => (
          <MergeChoice
            key={name}
            label={fieldNames[name]}
            who={who}
            pieces={comparePieces(sides.theirs, sides.mine)}
            chosen={choices[name] ?? suggested}
            onChoose={choose(name)}
          />
        ))}
        {merge.body.map((part, place) => {
          const key = bodyChoice(place);
          if (part.kind === 'same')
            return (
              <p key={key} className="merge-same muted">
                {part.nodes.length === 1 ? '1 part is the same' : `${part.nodes.length} parts are the same`}
              </p>
            );
          return (
            <MergeChoice
              key={key}
              label={labelOf(part.mine.length > 0 ? part.mine : part.theirs)}
              who={who}
              pieces={comparePieces(wordsOf(part.theirs), wordsOf(part.mine))}
              chosen={choices[key] ?? part.suggested}
              canKeepBoth
              onChoose={choose(key)}
            />
          );
        })}
      </div>
      <div className="row">
        <Button kind="primary" onClick={() => props.onMerge(applyChoices(merge, choices, mine, theirs))}>
          Save the merged text
        </Button>
        <Button onClick={() => dialog.current?.close()}>Back to my text</Button>
      </div>
    </dialog>
  );
}
