import { type Body, type BodyNode, body as bodyType } from '@/lib/blocks/body';
import { bodyToText } from '@/lib/blocks/body-text';
import { type DrawData, drawKey, type FigureField } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import type { FilledNode } from '@/lib/blocks/filled-body';

type Draws = Map<string, DrawData>;

function drawOf(node: BodyNode, draws: Draws): DrawData {
  const key = drawKey({ program: String(node.attrs?.program), number: String(node.attrs?.number) });
  const draw = draws.get(key);
  if (!draw) throw new Error(`a demo article names ${key}, which is no draw`);
  return draw;
}

/** Figures carry the value that the writer saw: here, that of the record which they name. */
function withSeen(node: BodyNode, draws: Draws): BodyNode {
  if (node.type === 'figure') {
    const seen = figureText(drawOf(node, draws), node.attrs?.field as FigureField);
    return { ...node, attrs: { ...node.attrs, seen } };
  }
  return node.content ? { ...node, content: node.content.map((child) => withSeen(child, draws)) } : node;
}

function fill({ content, ...node }: BodyNode, draws: Draws): FilledNode {
  const isDraw = node.type === 'figure' || node.type === 'draw-highlight';
  return {
    ...node,
    ...(isDraw && { data: drawOf(node, draws) }),
    ...(content && { content: content.map((child) => fill(child, draws)) }),
  };
}

/**
 * A demo article's body as it is stored, and its words with the figures in them. Lists and tables
 * that are filled from records are no part of the words, since nothing is committed yet.
 */
export function finishBody(content: BodyNode[], draws: Draws): { body: Body; text: string } {
  const body = bodyType.parse(withSeen({ type: 'doc', content }, draws));
  return { body, text: bodyToText({ ...fill(body, draws), type: 'doc' }) };
}
