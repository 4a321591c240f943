'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { Button } from '@/components/desk/button';
import { figureText } from '@/lib/blocks/draw-words';
import { type BlockAttrs, blocks } from '@/lib/blocks/registry';
import { useBlockDataMany } from '../blocks/block-data';

type Figure = BlockAttrs<'figure'>;

/** The figures that a writer has seen a value of, in reading order, each with its place. */
function figuresIn(editor: Editor): { place: number; attrs: Figure }[] {
  const found: { place: number; attrs: Figure }[] = [];
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
  // Without their places, which every letter before them moves.
  const figures = useEditorState({
    editor,
    selector: ({ editor: now }) => figuresIn(now).map(({ attrs }) => attrs),
  });
  const highlights = figures.map(({ program, number }) => ({ program, number }));
  const draws = useBlockDataMany('draw-highlight', highlights);
  const changed = figures.flatMap(({ field, seen }, index) => {
    const draw = draws[index];
    const now = draw ? figureText(draw, field) : '';
    return draw && now !== seen ? [{ index, seen, draw, now }] : [];
  });
  if (changed.length === 0) return null;

  const accept = (accepted: typeof changed) =>
    editor
      .chain()
      .command(({ tr }) => {
        const places = figuresIn(editor).map(({ place }) => place);
        for (const { index, now } of accepted) {
          const place = places[index];
          if (place !== undefined) tr.setNodeAttribute(place, 'seen', now);
        }
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
          <li key={one.index}>
            <span>
              {one.draw.programName} #{one.draw.number}: <s>{one.seen}</s> → <b>{one.now || 'no value'}</b>
            </span>
            <Button
              onClick={() => accept([one])}
              aria-label={`Accept ${one.now || 'no value'} in place of ${one.seen}`}
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
