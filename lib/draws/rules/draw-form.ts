import type { DrawFormValues } from '../schema';
import type { DrawPageRow } from '../store';
import { figuresOf } from './draw-changes';

/** A recorded draw as its form shows it; reading the form again gives the same figures. */
export function toDrawForm(row: DrawPageRow): DrawFormValues {
  const figures = figuresOf(row);
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  const date = text(figures.date);
  return {
    program: row.programSlug,
    number: row.number,
    datePrecision: figures.datePrecision,
    date: figures.datePrecision === 'month' ? date.slice(0, 7) : date,
    dateEnd: text(figures.dateEnd),
    stream: text(figures.stream),
    streamVersion: text(figures.streamVersion),
    label: figures.label,
    detail: row.detail,
    invitations: text(figures.invitations),
    invitationsQualifier: figures.invitationsQualifier,
    minScore: text(figures.minScore),
    tieBreakAt: text(figures.tieBreakAt).replace('T', ' ').replace('Z', ''),
    poolAsOf: text(figures.poolAsOf),
    poolTotal: text(figures.poolTotal),
    sourceUrl: row.sourceUrl,
  };
}
