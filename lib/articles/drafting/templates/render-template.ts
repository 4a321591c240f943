import { type Body, type BodyNode, body } from '@/lib/blocks/body';
import type { StoryFacts } from '../facts';
import { type Line, type Piece, parseBody, parsePieces } from './parse-template';
import { findPlaceholder } from './placeholders';

type Inline = string | BodyNode;

/** The pieces with their values; null where one of them, outside of [[ ]], has none. */
function resolve(pieces: Piece[], facts: StoryFacts): Inline[] | null {
  const found: Inline[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') found.push(piece.text);
    else if (piece.kind === 'option') found.push(...(resolve(piece.pieces, facts) ?? []));
    else {
      const value = findPlaceholder(piece.name, facts);
      if (value === null || Array.isArray(value)) return null;
      found.push(value);
    }
  }
  return found;
}

/** A template of plain words filled in; '' where a value outside of [[ ]] is missing. */
export function renderWords(source: string, facts: StoryFacts): string {
  const found = resolve(parsePieces(source).pieces, facts) ?? [];
  return found
    .map((one) => (typeof one === 'string' ? one : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Tags apart by commas; each vanishes alone. */
export function renderTags(source: string, facts: StoryFacts): string[] {
  const tags = source.split(',').map((tag) => renderWords(tag, facts).slice(0, 60));
  return [...new Set(tags.filter(Boolean))];
}

/** Words that follow each other become one text node. */
function toContent(found: Inline[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  for (const one of found) {
    const last = nodes.at(-1);
    if (typeof one !== 'string') nodes.push(one);
    else if (last?.type === 'text') last.text += one;
    else if (one) nodes.push({ type: 'text', text: one });
  }
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.text) first.text = first.text.trimStart();
  if (last?.text) last.text = last.text.trimEnd();
  return nodes.filter((node) => node.type !== 'text' || node.text);
}

function renderLine({ kind, pieces }: Line, facts: StoryFacts): BodyNode[] {
  const [only] = pieces;
  if (only?.kind === 'name' && pieces.length === 1) {
    const value = findPlaceholder(only.name, facts);
    if (Array.isArray(value)) return value;
  }
  const content = toContent(resolve(pieces, facts) ?? []);
  if (content.length === 0) return [];
  return [kind === 'heading' ? { type: 'heading', attrs: { level: 2 }, content } : { type: kind, content }];
}

/** A body filled in: paragraphs without their values are gone, and headings with nothing beneath. */
export function renderBody(source: string, facts: StoryFacts): Body {
  const nodes = parseBody(source).lines.flatMap((line) => renderLine(line, facts));
  const content = nodes.filter((node, place) => {
    const next = nodes[place + 1];
    return node.type !== 'heading' || (next !== undefined && next.type !== 'heading');
  });
  return body.parse({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] });
}
