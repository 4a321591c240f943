import type { BodyNode } from './body';
import {
  type BlockAttrs,
  type BlockData,
  type BlockName,
  type BlockRenderers,
  isBlockName,
} from './registry';

/** A node of a body whose blocks carry what the records say. `data` stands on block nodes only. */
export interface FilledNode extends Omit<BodyNode, 'content'> {
  content?: FilledNode[];
  data?: BlockData<BlockName> | null;
}

/** A body ready for an outlet: the stored tree, each block with its data, or null where it shows nothing. */
export interface FilledBody extends FilledNode {
  type: 'doc';
}

/** All nodes below a filled one, in reading order. */
export function* walkFilled(node: FilledNode): Generator<FilledNode> {
  for (const child of node.content ?? []) {
    yield child;
    yield* walkFilled(child);
  }
}

/** A block node as its renderer takes it. */
export type FilledBlock = {
  [N in BlockName]: { name: N; attrs: BlockAttrs<N>; data: BlockData<N> | null };
}[BlockName];

/** The node as a block with its own types, or null where it is a paragraph, a list and so on. */
export function asBlock(node: FilledNode): FilledBlock | null {
  if (!isBlockName(node.type)) return null;
  return { name: node.type, attrs: node.attrs ?? {}, data: node.data ?? null } as FilledBlock;
}

/** Hands a block to the renderer of its kind. */
export function renderBlock<Result>(renderers: BlockRenderers<Result>, block: FilledBlock): Result {
  const render = renderers[block.name] as (attrs: unknown, data: unknown) => Result;
  return render(block.attrs, block.data);
}

/** The articles that a body's see-also blocks show. */
export function pointersIn(body: FilledBody): { id: number; url: string }[] {
  return [...walkFilled(body)].flatMap((node) => {
    const block = asBlock(node);
    return block?.name === 'see-also' && block.data
      ? [{ id: block.attrs.articleId, url: block.data.url }]
      : [];
  });
}

/** Where a body's links to articles of this site lead; nothing of those that are not published. */
export function articleLinksIn(body: FilledBody): { url: string }[] {
  const marks = [...walkFilled(body)].flatMap((node) => node.marks ?? []);
  return marks.flatMap(({ type, attrs }) =>
    type === 'articleLink' && typeof attrs?.href === 'string' ? [{ url: attrs.href }] : [],
  );
}

/** The slugs of the promos that a writer put into a body. */
export function promosIn(body: FilledBody): string[] {
  return [...walkFilled(body)].flatMap((node) => {
    const block = asBlock(node);
    return block?.name === 'promo' ? [block.attrs.promo] : [];
  });
}
