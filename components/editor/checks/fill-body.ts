import type { BodyNode } from '@/lib/blocks/body';
import type { FilledBody, FilledNode } from '@/lib/blocks/filled-body';
import { linkedArticle } from '@/lib/blocks/prosemirror/article-link';
import { type BlockData, blocks, isBlockName } from '@/lib/blocks/registry';
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

/** Links to own articles with the addresses that these have; null: not published, undefined: not known yet. */
function fillMark(mark: NonNullable<BodyNode['marks']>[number], store: BlockDataStore) {
  const articleId = linkedArticle(mark);
  if (articleId === null) return mark;
  const data = store.peek('see-also', { articleId }) as BlockData<'see-also'> | null | undefined;
  const href = data === null ? null : data?.url;
  return { ...mark, attrs: { articleId, href } };
}

function fill(node: BodyNode, store: BlockDataStore): FilledNode {
  const { content, ...rest } = node;
  if (isBlockName(node.type)) return { ...rest, data: peek(store, node) };
  if (rest.marks) return { ...rest, marks: rest.marks.map((mark) => fillMark(mark, store)) };
  return content ? { ...rest, content: content.map((child) => fill(child, store)) } : rest;
}

/** The body as it is on the screen, its blocks with what the records said; what is still asked for is undefined. */
export function fillFromStore(body: BodyNode, store: BlockDataStore): FilledBody {
  return { ...fill(body, store), type: 'doc' };
}
