import type { FilledNode } from '../filled-body';

/** Where something stands in a body: the way down by the children's places, and letters within a text. */
export interface BodyPlace {
  path: number[];
  /** Letters of the paragraph at `path`, an inline block counted as one. */
  from?: number;
  to?: number;
}

export interface NodeInPlace {
  node: FilledNode;
  path: number[];
  parent: FilledNode | null;
}

/** All nodes below a body with the way to each, in reading order. */
export function* walkPlaces(node: FilledNode, path: number[] = []): Generator<NodeInPlace> {
  for (const [place, child] of (node.content ?? []).entries()) {
    const way = [...path, place];
    yield { node: child, path: way, parent: node };
    yield* walkPlaces(child, way);
  }
}

/** What an inline block is in a paragraph's letters: one that no writer types. */
export const blockLetter = '\uFFFC';

/** A paragraph's letters, as many as the editor counts; null for what is no paragraph or heading. */
export function lettersOf(node: FilledNode): string | null {
  if (node.type !== 'paragraph' && node.type !== 'heading') return null;
  return (node.content ?? [])
    .map(({ type, text }) => (type === 'text' ? (text ?? '') : type === 'hardBreak' ? '\n' : blockLetter))
    .join('');
}
