import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { Problem } from '@/lib/articles/writing/checks/schema';
import type { BodyPlace } from '@/lib/blocks/tree/body-places';

/** The editor's position before the node at a path; null where the text no longer goes that way. */
function before(doc: Node, path: number[]): number | null {
  let node = doc;
  let at = -1;
  for (const place of path) {
    if (place >= node.childCount) return null;
    at += 1;
    for (let index = 0; index < place; index += 1) at += node.child(index).nodeSize;
    node = node.child(place);
  }
  return at;
}

/** From where to where something stands in the editor's text. */
export function rangeOf(doc: Node, place: BodyPlace): { from: number; to: number } | null {
  const at = before(doc, place.path);
  const node = at === null ? null : doc.nodeAt(at);
  if (at === null || !node) return null;
  if (place.from === undefined || place.to === undefined) return { from: at, to: at + node.nodeSize };
  const inside = { from: at + 1 + place.from, to: at + 1 + place.to };
  return inside.to <= at + node.nodeSize ? inside : null;
}

/** Takes the person to what a finding is about: a field, a block, or the letters themselves. */
export function goTo(editor: Editor, { field, place }: Problem): void {
  if (field !== 'body') {
    document.querySelector<HTMLElement>(`[data-check="${field}"]`)?.focus();
    return;
  }
  const range = place && rangeOf(editor.state.doc, place);
  // At once, where the editor's own command waits for a frame: a letter typed in between would be lost.
  editor.view.focus();
  if (!range) return;
  editor.commands.command(({ tr }) => {
    const isLetters = place.from !== undefined;
    tr.setSelection(
      isLetters
        ? TextSelection.create(tr.doc, range.from, range.to)
        : NodeSelection.create(tr.doc, range.from),
    );
    return true;
  });
  const dom = editor.view.domAtPos(range.from).node;
  const element = editor.view.nodeDOM(range.from) ?? dom;
  const shown = element instanceof Element ? element : element.parentElement;
  // To the middle: the bars at the top would cover what is scrolled to the edge.
  shown?.scrollIntoView({ block: 'center' });
}
