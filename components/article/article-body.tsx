import { createElement, type ReactNode } from 'react';
import { SourceList } from '@/components/blocks/sources';
import { webBlocks } from '@/components/blocks/web-blocks';
import { asBlock, type FilledBody, type FilledNode, renderBlock } from '@/lib/blocks/filled-body';
import { captionIn } from '@/lib/blocks/prosemirror/captioned-table';
import { sourcesOf } from '@/lib/blocks/text/sources-of';
import { renderText } from './marked-text';

const elements: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
};

const isEmptyParagraph = (node: FilledNode) => node.type === 'paragraph' && !node.content?.length;

function children(node: FilledNode): ReactNode[] {
  return (node.content ?? []).filter((child) => !isEmptyParagraph(child)).map(render);
}

/** The heading of a part has an address on the page. */
const idOf = ({ attrs }: FilledNode) => (attrs?.id ? { id: String(attrs.id) } : null);

/** A cell of a table as its place in the table; a head cell is one of its column. */
function renderCell(node: FilledNode): ReactNode {
  const { colspan, rowspan } = node.attrs ?? {};
  const spans = {
    colSpan: Number(colspan) > 1 ? Number(colspan) : undefined,
    rowSpan: Number(rowspan) > 1 ? Number(rowspan) : undefined,
  };
  return node.type === 'tableHeader'
    ? createElement('th', { ...spans, scope: 'col' }, ...children(node))
    : createElement('td', spans, ...children(node));
}

const textOf = (node: FilledNode): string => node.text ?? (node.content ?? []).map(textOf).join(' ');

/** Where a writer gave no caption, the heads of its columns name a table to those who do not see it. */
function nameOfTable(node: FilledNode): string | undefined {
  if (captionIn(node)) return undefined;
  const cells = node.content?.[0]?.content ?? [];
  const heads = cells.filter(({ type }) => type === 'tableHeader').map((cell) => textOf(cell).trim());
  const named = heads.filter(Boolean);
  return named.length > 0 ? `Table: ${named.join(', ')}` : undefined;
}

function render(node: FilledNode): ReactNode {
  const block = asBlock(node);
  if (block) return renderBlock(webBlocks, block);
  switch (node.type) {
    case 'text':
      return renderText(node);
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'heading':
      return createElement(`h${node.attrs?.level ?? 2}`, idOf(node), ...children(node));
    case 'table':
      return createElement(
        'table',
        { 'aria-label': nameOfTable(node) },
        captionIn(node) ? <caption>{captionIn(node)}</caption> : null,
        createElement('tbody', null, ...children(node)),
      );
    case 'tableHeader':
    case 'tableCell':
      return renderCell(node);
    case 'orderedList':
      return createElement('ol', { start: Number(node.attrs?.start ?? 1) }, ...children(node));
    default: {
      // What the body's schema does not know cannot be stored; its words are still a reader's.
      const element = elements[node.type];
      return element ? createElement(element, null, ...children(node)) : children(node);
    }
  }
}

/** A story's text: what a writer wrote, and blocks filled from records. */
export function ArticleBody({ body }: { body: FilledBody }) {
  return createElement(
    'div',
    { className: 'body' },
    ...children(body),
    <SourceList key="sources" sources={sourcesOf(body)} />,
  );
}
