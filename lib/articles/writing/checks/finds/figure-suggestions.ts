import type { DrawData, FigureField } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import type { FilledNode } from '@/lib/blocks/filled-body';
import type { Problem } from '../schema';
import { drawName } from './draw-names';
import { type MentionedDraw, mentionedDraws } from './mentioned-draws';
import { codesIn, marksIn, type Paragraph, paragraphsOf } from './paragraphs';

const counted = {
  invitations: 'number of invitations',
  minScore: 'minimum score',
  poolTotal: 'pool',
} as const satisfies Partial<Record<FigureField, string>>;
type Counted = keyof typeof counted;

/** A number by itself: no part of a code, a date, a price, a share or a longer number. */
const numbers = /(?<![\d.,#$€\w/-])(\d{1,3}(?:,\d{3})+|\d+)(?![\d%\w/-]|[.,]\d)/g;
const looksLikeYear = /^(?:19|20)\d\d$/;

const isBefore = (a: number[], b: number[]): boolean => {
  const at = a.findIndex((place, depth) => place !== b[depth]);
  return at === -1 ? a.length <= b.length : (a[at] ?? 0) < (b[at] ?? -1);
};

/** The value of a draw that a number is, and that a figure would show in the same letters or digits. */
function fieldOf(draw: DrawData, number: string): Counted | null {
  const digits = number.replaceAll(',', '');
  const fields = Object.keys(counted) as Counted[];
  return fields.find((field) => figureText(draw, field).replaceAll(',', '') === digits) ?? null;
}

/** The draw that was named last before the number says it; else the first one after it. */
function findDraw(mentions: MentionedDraw[], path: number[], number: string) {
  const fitting = mentions.flatMap(({ draw, path: at }) => {
    const field = fieldOf(draw, number);
    return field ? [{ draw, field, at }] : [];
  });
  return fitting.findLast(({ at }) => isBefore(at, path)) ?? fitting[0] ?? null;
}

function inParagraph(paragraph: Paragraph, mentions: MentionedDraw[]): Problem[] {
  const codes = new Set(codesIn(paragraph).map(({ at }) => at));
  // Another story's headline is quoted as it is.
  const headlines = marksIn(paragraph, 'articleLink');
  return [...paragraph.letters.matchAll(numbers)].flatMap((match): Problem[] => {
    const [, number = ''] = match;
    if (headlines.some(({ from, to }) => from <= match.index && match.index < to)) return [];
    if (number.length < 2 || looksLikeYear.test(number) || codes.has(match.index)) return [];
    const found = findDraw(mentions, paragraph.path, number);
    if (!found) return [];
    const { draw, field } = found;
    const { program, number: named } = draw;
    const seen = figureText(draw, field);
    return [
      {
        kind: 'warning',
        field: 'body',
        message: `${number} is the ${counted[field]} of ${drawName(draw)}. As a figure it follows the record.`,
        place: { path: paragraph.path, from: match.index, to: match.index + number.length },
        fix: { kind: 'figure', attrs: { program, number: named, field, seen } },
      },
    ];
  });
}

/** Numbers in the prose that a draw named in the text has too: typed once more, they miss its corrections. */
export function figureSuggestions(body: FilledNode): Problem[] {
  const mentions = mentionedDraws(body);
  if (mentions.length === 0) return [];
  return paragraphsOf(body).flatMap((paragraph) => inParagraph(paragraph, mentions));
}
