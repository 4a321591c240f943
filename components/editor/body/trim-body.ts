import type { Body, BodyNode } from '@/lib/blocks/body';

const isEmptyParagraph = (node: BodyNode) => node.type === 'paragraph' && (node.content ?? []).length === 0;

/**
 * A body as it is sent: plain objects (the editor's attributes have no prototype, which a server
 * action does not take), without the empty paragraphs that stand between blocks and at the end to
 * have a place to type.
 */
export function trimBody(body: Body): Body {
  const plain: Body = JSON.parse(JSON.stringify(body));
  const content = (plain.content ?? []).filter((node) => !isEmptyParagraph(node));
  return { ...plain, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
