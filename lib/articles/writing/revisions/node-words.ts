import type { z } from 'zod';
import type { BodyNode } from '@/lib/blocks/body';
import { captionIn } from '@/lib/blocks/prosemirror/captioned-table';
import { type BlockName, blocks, isBlockName } from '@/lib/blocks/registry';

/** A piece of a body for a reader of differences: what it is, and what it says. */
export interface NodeWords {
  label: string;
  words: string;
}

const labels: Record<string, string> = {
  paragraph: 'Paragraph',
  bulletList: 'List',
  orderedList: 'Numbered list',
  blockquote: 'Quote',
  table: 'Table',
  horizontalRule: 'Rule',
};

/** A block's settings as its form names them. */
function settingsWords(name: BlockName, attrs: Record<string, unknown> = {}): string {
  const fields: Record<string, z.ZodType> = blocks[name].attrs.shape;
  const said = Object.entries(attrs).flatMap(([key, value]) => {
    const words = Array.isArray(value) ? value.join(', ') : `${value ?? ''}`;
    return words === '' ? [] : [`${fields[key]?.meta()?.label ?? key}: ${words}`];
  });
  return said.join(' · ') || 'no settings';
}

/** A figure in a sentence: the value that the writer saw, or what it points to. */
function inlineWords(node: BodyNode): string {
  const { seen, field, number } = node.attrs ?? {};
  return typeof seen === 'string' && seen ? seen : `[${[field, number].filter(Boolean).join(' of ')}]`;
}

function wordsOf(node: BodyNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (isBlockName(node.type))
    return blocks[node.type].isInline ? inlineWords(node) : `[${blocks[node.type].label}]`;
  const parts = (node.content ?? []).map(wordsOf);
  if (node.type === 'tableRow') return parts.join(' | ');
  if (node.type === 'table') return [captionIn(node), ...parts].filter(Boolean).join('\n');
  const isText = (node.content ?? []).every((child) => child.type === 'text' || isInline(child));
  return parts.join(isText ? '' : '\n');
}

function isInline({ type }: BodyNode): boolean {
  return type === 'hardBreak' || (isBlockName(type) && blocks[type].isInline);
}

/** What a paragraph or block of a body is and says. */
export function nodeWords(node: BodyNode): NodeWords {
  if (isBlockName(node.type))
    return { label: blocks[node.type].label, words: settingsWords(node.type, node.attrs) };
  const label = node.type === 'heading' ? `Heading ${node.attrs?.level ?? ''}`.trim() : labels[node.type];
  return { label: label ?? 'Part', words: wordsOf(node) };
}
