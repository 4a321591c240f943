/** A piece of a sentence: words, a placeholder, or a part in [[ ]] that vanishes alone. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'option'; pieces: Piece[] };

export interface Line {
  kind: 'paragraph' | 'heading';
  pieces: Piece[];
}

const token = /\{\{\s*([A-Za-z.]*)\s*\}\}|\[\[|\]\]/g;

/**
 * Reads `{{names}}` and `[[parts that may be left out]]`.
 * @returns the pieces, and what cannot be read, in words.
 */
export function parsePieces(source: string): { pieces: Piece[]; problems: string[] } {
  const pieces: Piece[] = [];
  const problems: string[] = [];
  let option: Piece[] | null = null;
  let end = 0;
  const add = (piece: Piece) => (option ?? pieces).push(piece);
  const addText = (text: string) => {
    const broken = /\{\{|\}\}/.exec(text);
    if (broken)
      problems.push(
        `“${text.slice(broken.index, broken.index + 24).trim()}” is not a whole {{placeholder}}.`,
      );
    if (text) add({ kind: 'text', text });
  };
  for (const match of source.matchAll(token)) {
    addText(source.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) add({ kind: 'name', name: match[1] });
    else if (match[0] === '[[') {
      if (option) problems.push('A part in [[ ]] stands inside another: close the first.');
      option ??= [];
    } else if (option) {
      pieces.push({ kind: 'option', pieces: option });
      option = null;
    } else problems.push('A “]]” has no “[[” before it.');
  }
  addText(source.slice(end));
  if (option) problems.push('A “[[” is never closed with “]]”.');
  return { pieces, problems };
}

/** A body's paragraphs: apart by empty lines, a heading begins with `## `. */
export function parseBody(source: string): { lines: Line[]; problems: string[] } {
  const parts = source
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((part) => part.split(/\n(?=## )|(?<=^## .*)\n/))
    .map((part) => part.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);
  const read = parts.map((part) => {
    const isHeading = part.startsWith('## ');
    const { pieces, problems } = parsePieces(isHeading ? part.slice(3) : part);
    return { line: { kind: isHeading ? 'heading' : 'paragraph', pieces } satisfies Line, problems };
  });
  return { lines: read.map(({ line }) => line), problems: read.flatMap(({ problems }) => problems) };
}

/** Every placeholder of some pieces, those in [[ ]] among them. */
export function namesIn(pieces: Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'name') return [piece.name];
    return piece.kind === 'option' ? namesIn(piece.pieces) : [];
  });
}
