import type { FilledNode } from '@/lib/blocks/filled-body';
import { blockLetter, lettersOf, walkPlaces } from '@/lib/blocks/tree/body-places';
import { nocMentionsIn } from '@/lib/occupations/schema';

export interface Paragraph {
  node: FilledNode;
  path: number[];
  letters: string;
  isInList: boolean;
}

/** All paragraphs and headings of a body, in reading order. */
export function paragraphsOf(body: FilledNode): Paragraph[] {
  return [...walkPlaces(body)].flatMap(({ node, path, parent }) => {
    const letters = lettersOf(node);
    return letters === null ? [] : [{ node, path, letters, isInList: parent?.type === 'listItem' }];
  });
}

/** Numbers that a paragraph gives out as NOC codes, with their places in its letters. */
export function codesIn({ letters, isInList }: Pick<Paragraph, 'letters' | 'isInList'>) {
  const bullet = isInList ? '• ' : '';
  // A figure's value is a record's: it reads as no number of the writer's.
  return nocMentionsIn(bullet + letters.replaceAll(blockLetter, 'x')).map(({ code, at }) => ({
    code,
    at: at - bullet.length,
  }));
}

/** A path of this site that a link leads to, without query and anchor; null for other places. */
export function ownPath(href: unknown, origin: string): string | null {
  if (typeof href !== 'string') return null;
  if (!href.startsWith('/') && !href.startsWith(origin)) return null;
  const url = URL.canParse(href, origin) ? new URL(href, origin) : null;
  if (url?.origin !== new URL(origin).origin) return null;
  return url.pathname.replace(/(.)\/$/, '$1');
}

/** Where the marks of one kind stand in a paragraph, each stretch once. */
export function marksIn({ node }: Paragraph, type: string) {
  const found: { attrs: Record<string, unknown>; from: number; to: number }[] = [];
  let at = 0;
  for (const child of node.content ?? []) {
    const length = child.type === 'text' ? (child.text ?? '').length : 1;
    const mark = child.marks?.find((one) => one.type === type);
    const last = found.at(-1);
    const attrs = mark?.attrs ?? {};
    const isSame = last?.to === at && JSON.stringify(last.attrs) === JSON.stringify(attrs);
    if (mark && last && isSame) last.to = at + length;
    else if (mark) found.push({ attrs, from: at, to: at + length });
    at += length;
  }
  return found;
}
