import type { BodyNode } from '@/lib/blocks/body';
import type { FigureField } from '@/lib/blocks/draw-data';
import type { BlockAttrs } from '@/lib/blocks/registry';

/** What may stand inside a sentence: words, or a node such as a figure. */
export type Inline = string | BodyNode;

function words(text: string, mark?: BodyNode['marks']): BodyNode {
  return { type: 'text', text, ...(mark && { marks: mark }) };
}

/** A template's words and nodes in order. Line breaks of the source are blanks of the text. */
function inline(strings: TemplateStringsArray, values: Inline[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  strings.forEach((string, place) => {
    const text = string.replace(/\s+/g, ' ');
    const trimmed = place === 0 ? text.trimStart() : text;
    const last = place === strings.length - 1;
    const piece = last ? trimmed.trimEnd() : trimmed;
    if (piece) nodes.push(words(piece));
    const value = values[place];
    if (value !== undefined) nodes.push(typeof value === 'string' ? words(value) : value);
  });
  return nodes;
}

/** A paragraph: p`Canada invited ${round.invitations} candidates.` */
export function p(strings: TemplateStringsArray, ...values: Inline[]): BodyNode {
  return { type: 'paragraph', content: inline(strings, values) };
}

export function h2(text: string): BodyNode {
  return { type: 'heading', attrs: { level: 2 }, content: [words(text)] };
}

/** A bulleted list of paragraphs. */
export function list(...items: BodyNode[]): BodyNode {
  return { type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [item] })) };
}

export function strong(text: string): BodyNode {
  return words(text, [{ type: 'bold' }]);
}

/** A link to the web or to a path of this site. */
export function link(text: string, href: string): BodyNode {
  return words(text, [{ type: 'link', attrs: { href } }]);
}

/** Words in French, to be read aloud as such. */
export function french(text: string): BodyNode {
  return words(text, [{ type: 'language', attrs: { lang: 'fr' } }]);
}

/** A table of plain cells; its first row is its head. */
export function table(caption: string, head: string[], ...rows: string[][]): BodyNode {
  const row = (type: string, cells: string[]): BodyNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [{ type: 'paragraph', content: [words(cell)] }] })),
  });
  return {
    type: 'table',
    attrs: { caption },
    content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
  };
}

/** "284" is a round of Express Entry, "pnp-bc/2026-09-24-2" a province's draw. */
function reference(draw: string): { program: string; number: string } {
  const [program = '', number] = draw.split('/');
  return number ? { program, number } : { program: 'express-entry', number: program };
}

export function figure(draw: string, field: FigureField): BodyNode {
  return { type: 'figure', attrs: { ...reference(draw), field } };
}

/** A draw's figures for sentences: `const round = drawFigures('284')`, then `${round.minScore}`. */
export function drawFigures(draw: string): Record<FigureField, BodyNode> {
  return {
    invitations: figure(draw, 'invitations'),
    minScore: figure(draw, 'minScore'),
    tieBreakAt: figure(draw, 'tieBreakAt'),
    date: figure(draw, 'date'),
    label: figure(draw, 'label'),
    poolTotal: figure(draw, 'poolTotal'),
    poolAsOf: figure(draw, 'poolAsOf'),
  };
}

export function highlight(draw: string): BodyNode {
  return { type: 'draw-highlight', attrs: reference(draw) };
}

export function drawTable(attrs: Partial<BlockAttrs<'draw-table'>>): BodyNode {
  return { type: 'draw-table', attrs };
}

export function occupationList(stream: string, listYear: number | null = null): BodyNode {
  return { type: 'occupation-list', attrs: { stream, listYear } };
}

export function promo(slug: string): BodyNode {
  return { type: 'promo', attrs: { promo: slug } };
}
