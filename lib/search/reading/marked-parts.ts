import type { TextPart } from '../schema';
import { markEnd, markStart } from './find-articles';

/** A text with the database's marks → its pieces. Marks with only a separator between ("3,500") become one. */
export function markedParts(text: string): TextPart[] {
  const joined = text.replaceAll(new RegExp(`(?<=\\d)${markEnd}([,.-])${markStart}(?=\\d)`, 'g'), '$1');
  let at = 0;
  return joined
    .split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd}?)`))
    .filter(Boolean)
    .map((piece) => {
      const part = { at, text: withoutMarks(piece), isMarked: piece.startsWith(markStart) };
      at += piece.length;
      return part;
    });
}

const withoutMarks = (piece: string) =>
  piece.replaceAll(markStart, '').replaceAll(markEnd, '').replace(/\s+/g, ' ');
