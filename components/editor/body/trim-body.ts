import type { Body, BodyNode } from '@/lib/blocks/body';

const isEmptyParagraph = (node: BodyNode | undefined) =>
  node?.type === 'paragraph' && (node.content ?? []).length === 0;

/**
 * A body as it is sent: plain objects (the editor's attributes have no prototype, which a server
 * action does not take), without the empty paragraphs that the editor keeps at the end to have a
 * place to type; one stays.
 */
export function trimBody(body: Body): Body {
  const plain: Body = JSON.parse(JSON.stringify(body));
  const content = plain.content ?? [];
  while (content.length > 1 && isEmptyParagraph(content.at(-1))) content.pop();
  return { ...plain, content };
}
