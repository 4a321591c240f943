import type { BodyNode } from '@/lib/blocks/body';
import type { FilledBody, FilledNode } from '@/lib/blocks/filled-body';
import { blocks, isBlockName } from '@/lib/blocks/registry';
import type { BlockDataStore } from '../blocks/block-data';

/** A figure and a highlight of one draw are one question. */
function peek(store: BlockDataStore, { type, attrs = {} }: BodyNode): FilledNode['data'] {
  if (!isBlockName(type)) return undefined;
  const parsed = blocks[type].attrs.safeParse(attrs);
  if (!parsed.success) return undefined;
  if (type !== 'figure') return store.peek(type, parsed.data);
  const { program, number } = parsed.data as { program: string; number: string };
  return store.peek('draw-highlight', { program, number });
}

function fill(node: BodyNode, store: BlockDataStore): FilledNode {
  const { content, ...rest } = node;
  if (isBlockName(node.type)) return { ...rest, data: peek(store, node) };
  return content ? { ...rest, content: content.map((child) => fill(child, store)) } : rest;
}

/** The body as it is on the screen, its blocks with what the records said; what is still asked for is undefined. */
export function fillFromStore(body: BodyNode, store: BlockDataStore): FilledBody {
  return { ...fill(body, store), type: 'doc' };
}
