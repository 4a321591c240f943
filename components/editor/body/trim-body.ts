import type { Body, BodyNode } from '@/lib/blocks/body';

const isEmptyParagraph = (node: BodyNode | undefined) =>
  node?.type === 'paragraph' && (node.content ?? []).length === 0;

/** Without the empty paragraphs that the editor keeps at the end to have a place to type; one stays. */
export function trimBody(body: Body): Body {
  const content = [...(body.content ?? [])];
  while (content.length > 1 && isEmptyParagraph(content.at(-1))) content.pop();
  return { ...body, content };
}
