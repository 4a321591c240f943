import { namesIn, type Piece, parseBody, parsePieces } from './parse-template';
import { type PlaceholderKind, placeholderKindOf, placeholderNames } from './placeholders';

/** "{{draw.score}} is not known. Of draw there are: …" */
function unknown(name: string): string {
  const [subject = ''] = name.split('.');
  const known = placeholderNames.filter((one) => one.startsWith(`${subject}.`));
  const subjects = [...new Set(placeholderNames.map((one) => one.split('.')[0]))];
  const help =
    known.length > 0
      ? `Known are ${known.map((one) => `{{${one}}}`).join(', ')}.`
      : `Known names begin with ${subjects.map((one) => `${one}.`).join(', ')}.`;
  return `{{${name}}} is not known. ${help}`;
}

function checkNames(
  pieces: Piece[],
  refuse: (kind: PlaceholderKind, name: string) => string | null,
): string[] {
  return [...new Set(namesIn(pieces))].flatMap((name) => {
    const kind = placeholderKindOf(name);
    return kind ? (refuse(kind, name) ?? []) : unknown(name);
  });
}

/** What is wrong with a template of plain words: a headline, a standfirst, tags. */
export function checkWords(source: string): string[] {
  const { pieces, problems } = parsePieces(source);
  const refused = checkNames(pieces, (kind, name) => {
    if (kind === 'figure')
      return `{{${name}}} is a figure. This field is plain text, which would not follow a correction: use it in the body.`;
    return kind === 'block' ? `{{${name}}} is a block: it stands in the body.` : null;
  });
  return [...problems, ...refused];
}

/** What is wrong with a template of a body. */
export function checkBody(source: string): string[] {
  const { lines, problems } = parseBody(source);
  const refused = lines.flatMap(({ kind, pieces }) =>
    checkNames(pieces, (of, name) => {
      if (of === 'block' && (pieces.length > 1 || kind === 'heading'))
        return `{{${name}}} is a block: give it a paragraph of its own.`;
      if (of === 'figure' && kind === 'heading')
        return `{{${name}}} is a figure: it stands in a paragraph, not in a heading.`;
      return null;
    }),
  );
  return [...problems, ...refused];
}
