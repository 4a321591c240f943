import { type Attribute, Node } from '@tiptap/core';
import type { z } from 'zod';
import type { BlockName } from '../registry';
import { blocks } from '../registry';

/** An attribute whose zod field accepts "nothing given" has a default; any other is required. */
function toAttribute(key: string, field: z.ZodType): Partial<Attribute> {
  const absent = field.safeParse(undefined);
  return {
    ...(absent.success ? { default: absent.data } : { isRequired: true }),
    validate: (value: unknown) => {
      field.parse(value);
    },
    parseHTML: (element: HTMLElement) => JSON.parse(element.getAttribute('data-attrs') ?? '{}')[key],
    rendered: false,
  };
}

/** The editor's node for a block, generated from its definition. The desk adds a node view to it. */
export function blockNode(name: BlockName): Node {
  const { isInline, attrs } = blocks[name];
  return Node.create({
    name,
    group: isInline ? 'inline' : 'block',
    inline: isInline,
    atom: true,
    draggable: !isInline,
    selectable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(attrs.shape).map(([key, field]) => [key, toAttribute(key, field as z.ZodType)]),
      ),
    parseHTML: () => [{ tag: `[data-block="${name}"]` }],
    renderHTML: ({ node }) => [
      isInline ? 'span' : 'div',
      { 'data-block': name, 'data-attrs': JSON.stringify(node.attrs) },
    ],
  });
}
