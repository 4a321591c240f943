import { asBlock, type FilledBlock, type FilledBody, type FilledNode } from './filled-body';
import { captionIn } from './prosemirror/captioned-table';
import { blocks } from './registry';
import { sourcesOf } from './text/sources-of';

function blockText(block: FilledBlock): string {
  const toText = blocks[block.name].toText as (attrs: unknown, data: unknown) => string;
  return toText(block.attrs, block.data);
}

/** A sentence: its words, links with nothing but their words, figures with their values. */
function inlineText(nodes: FilledNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text ?? '';
      if (node.type === 'hardBreak') return '\n';
      const block = asBlock(node);
      return block ? blockText(block) : inlineText(node.content);
    })
    .join('');
}

function itemText(item: FilledNode, mark: string): string {
  return `${mark} ${paragraphs(item.content).join('\n').replaceAll('\n', '\n  ')}`;
}

function paragraphs(nodes: FilledNode[] = []): string[] {
  return nodes.flatMap((node) => toParagraph(node) || []);
}

function toParagraph(node: FilledNode): string {
  const block = asBlock(node);
  if (block) return blockText(block);
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(children).trim();
    case 'bulletList':
      return children.map((item) => itemText(item, '•')).join('\n');
    case 'orderedList': {
      const start = typeof node.attrs?.start === 'number' ? node.attrs.start : 1;
      return children.map((item, place) => itemText(item, `${start + place}.`)).join('\n');
    }
    case 'table': {
      const rows = children.map((row) =>
        (row.content ?? []).map((cell) => paragraphs(cell.content).join(' ')).join(' | '),
      );
      return [captionIn(node), ...rows].filter(Boolean).join('\n');
    }
    default:
      return paragraphs(children).join('\n\n');
  }
}

/** A filled body in plain words, paragraphs apart by an empty line: for search, descriptions and plain mail. */
export function bodyToText(body: FilledBody): string {
  const sources = sourcesOf(body).map(({ number, text, url }) => `[${number}] ${text}${url && ` ${url}`}`);
  return [...paragraphs(body.content), sources.join('\n')].filter(Boolean).join('\n\n');
}
