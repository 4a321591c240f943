import { drawFieldLabel } from '../schema';
import { comparable } from './match-stream';
import type { RowFigures } from './review-row';

/** A draw that is recorded, with what a row is compared by. */
export interface KnownDraw extends RowFigures {
  number: string;
  detail: string;
}

const dateOf = ({ date, datePrecision, dateEnd }: RowFigures) => `${date} ${datePrecision} ${dateEnd}`;
const compared = ['invitations', 'invitationsQualifier', 'minScore'] as const;

export type Likeness = { kind: 'same' | 'similar'; draw: KnownDraw; differs: string } | null;

/**
 * Whether a row's draw is recorded already: the same program, date, name and figures. Of several
 * selections of one day and name, the detail tells them apart; where only the figures or only the
 * detail differ, it may be that draw with a value changed, and a person has to say.
 */
export function findLikeness(row: RowFigures & { detail: string }, known: KnownDraw[]): Likeness {
  const ofDay = known.filter(
    (draw) => dateOf(draw) === dateOf(row) && comparable(draw.label) === comparable(row.label),
  );
  const sameFigures = (draw: KnownDraw) => compared.every((field) => draw[field] === row[field]);
  const sameDetail = (draw: KnownDraw) => comparable(draw.detail) === comparable(row.detail);
  const isOpen = (draw: KnownDraw) => !draw.detail || !row.detail;
  const same = ofDay.find((draw) => sameFigures(draw) && (sameDetail(draw) || isOpen(draw)));
  if (same) return { kind: 'same', draw: same, differs: '' };
  const changed = ofDay.find((draw) => sameDetail(draw));
  if (changed) {
    const fields = compared.filter((field) => changed[field] !== row[field]);
    return {
      kind: 'similar',
      draw: changed,
      differs: fields.map((field) => drawFieldLabel(field)).join(' and '),
    };
  }
  // Without any figure the detail is all that tells two selections apart.
  const hasFigure = row.invitations !== null || row.minScore !== null;
  const reworded = hasFigure && ofDay.find(sameFigures);
  return reworded ? { kind: 'similar', draw: reworded, differs: drawFieldLabel('detail') } : null;
}
