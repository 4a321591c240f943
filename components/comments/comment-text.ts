/** `at`: where it begins, in its line. */
export type TextPart =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'link'; at: number; text: string; href: string };

export interface Line {
  at: number;
  parts: TextPart[];
}

export interface Paragraph {
  at: number;
  lines: Line[];
}

const address = /https?:\/\/[^\s<>"'`\u2028\u2029]+/gi;
/** Signs that end a sentence around an address are not its own. */
const trailing = /[.,;:!?…\])}»”’]+$/u;

/** A line of plain text with the web addresses in it; all else stays text, whatever it looks like. */
function partsOf(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const text = found.replace(trailing, '');
    if (!URL.canParse(text)) continue;
    if (index > from) parts.push({ kind: 'text', at: from, text: line.slice(from, index) });
    parts.push({ kind: 'link', at: index, text, href: new URL(text).href });
    from = index + text.length;
  }
  if (from < line.length) parts.push({ kind: 'text', at: from, text: line.slice(from) });
  return parts;
}

/** A comment's paragraphs and their lines, each with its place. The line and paragraph signs of Unicode count too. */
export function paragraphsOf(body: string): Paragraph[] {
  return body
    .split(/\n\s*\n|\u2029/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => ({
      at,
      lines: paragraph.split(/[\n\u2028\u0085]/).map((line, place) => ({ at: place, parts: partsOf(line) })),
    }));
}
