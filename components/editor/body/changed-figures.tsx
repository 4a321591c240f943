'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { Button } from '@/components/desk/button';
import { figureText } from '@/lib/blocks/draw-words';
import { type BlockAttrs, blocks } from '@/lib/blocks/registry';
import { useBlockDataMany } from '../blocks/block-data';

interface FigureInText {
  place: number;
  attrs: BlockAttrs<'figure'>;
}

function figuresIn(editor: Editor): FigureInText[] {
  const found: FigureInText[] = [];
  editor.state.doc.descendants((node, place) => {
    if (node.type.name !== 'figure') return;
    const attrs = blocks.figure.attrs.safeParse(node.attrs);
    if (attrs.success && attrs.data.seen) found.push({ place, attrs: attrs.data });
  });
  return found;
}

/**
 * Figures whose record says something else than when the writer put them there: the old and the
 * new value, and one press that takes the new one as seen. The text shows the new one in any case.
 */
export function ChangedFigures({ editor }: { editor: Editor }) {
  const figures = useEditorState({ editor, selector: ({ editor: now }) => figuresIn(now) });
  const highlights = figures.map(({ attrs: { program, number } }) => ({ program, number }));
  const draws = useBlockDataMany('draw-highlight', highlights);
  const changed = figures.flatMap((figure, index) => {
    const draw = draws[index];
    const now = draw ? figureText(draw, figure.attrs.field) : '';
    return draw && now !== figure.attrs.seen ? [{ ...figure, draw, now }] : [];
  });
  if (changed.length === 0) return null;

  const accept = (accepted: typeof changed) =>
    editor
      .chain()
      .command(({ tr }) => {
        for (const { place, now } of accepted) tr.setNodeAttribute(place, 'seen', now);
        return true;
      })
      .run();
  return (
    <section className="changed-figures" aria-label="Changed figures">
      <p>
        <b>
          {changed.length === 1
            ? 'One figure has changed since it was written.'
            : `${changed.length} figures have changed since they were written.`}
        </b>{' '}
        Readers see the record’s value. Check the words around it, then accept.
      </p>
      <ul>
        {changed.map((one) => (
          <li key={one.place}>
            <span>
              {one.draw.programName} #{one.draw.number}: <s>{one.attrs.seen}</s> →{' '}
              <b>{one.now || 'no value'}</b>
            </span>
            <Button
              onClick={() => accept([one])}
              aria-label={`Accept ${one.now || 'no value'} in place of ${one.attrs.seen}`}
            >
              Accept
            </Button>
          </li>
        ))}
      </ul>
      {changed.length > 1 && <Button onClick={() => accept(changed)}>Accept all</Button>}
    </section>
  );
}
