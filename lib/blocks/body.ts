import { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { bodySchema, isAllowedHref } from './prosemirror/body-extensions';
import { type BlockAttrs, type BlockName, blocks, isBlockName } from './registry';

/** A node of a body as it is stored (ProseMirror's JSON). */
export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

/** An article's text: paragraphs and blocks. */
export interface Body extends BodyNode {
  type: 'doc';
}

/** A block as it stands in a body. */
export type BlockInBody = { [N in BlockName]: { name: N; attrs: BlockAttrs<N> } }[BlockName];

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Visits a node and all beneath it, in reading order. */
export function* walkBody(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.content ?? []) yield* walkBody(child);
}

/** All blocks of a body, in reading order, their attributes parsed. */
export function blocksOf(body: BodyNode): BlockInBody[] {
  const found: BlockInBody[] = [];
  for (const node of walkBody(body)) {
    if (!isBlockName(node.type)) continue;
    const attrs = blocks[node.type].attrs.parse(node.attrs ?? {});
    found.push({ name: node.type, attrs } as BlockInBody);
  }
  return found;
}

function check(input: unknown): Body {
  const node = Node.fromJSON(bodySchema(), input);
  node.check();
  if (node.type.name !== 'doc') throw new Error('a body starts with doc');
  node.descendants((child) => {
    if (isBlockName(child.type.name)) blocks[child.type.name].attrs.parse(child.attrs);
    for (const mark of child.marks) {
      const href: unknown = mark.attrs.href;
      if (mark.type.name === 'link' && (typeof href !== 'string' || !isAllowedHref(href))) {
        throw new Error(`a link leads to ${JSON.stringify(href)}, which is not allowed`);
      }
    }
  });
  // ProseMirror's attributes have no prototype, and React hands only plain objects to a browser.
  return JSON.parse(JSON.stringify(node));
}

/**
 * One type for a whole body: the editor's own schema, and every block's attributes. Whatever
 * writes a body (saving, importers, demo content) goes through it.
 */
export const body = z.unknown().transform((input, context): Body => {
  try {
    return check(input);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});
