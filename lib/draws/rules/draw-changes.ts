import { toCalendarDate } from '@/lib/dates';
import { presentDraw } from '../present-draw';
import type { DrawPageRow } from '../store';
import type { DrawFigures } from './read-draw';

/** A recorded draw's figures, in the form in which typed ones are read. */
export function figuresOf(row: DrawPageRow): DrawFigures {
  const draw = presentDraw(row);
  return {
    date: draw.date,
    datePrecision: draw.datePrecision,
    dateEnd: draw.dateEnd,
    stream: row.stream?.slug ?? null,
    streamVersion: row.streamVersion?.version ?? null,
    label: draw.label,
    invitations: draw.invitations,
    invitationsQualifier: draw.invitationsQualifier,
    minScore: draw.minScore,
    tieBreakAt: draw.tieBreakAt,
    poolAsOf: row.poolSnapshot && toCalendarDate(row.poolSnapshot.asOf),
    poolTotal: draw.poolTotal,
  };
}

export interface FigureChange {
  field: keyof DrawFigures;
  old: string | null;
  new: string | null;
}

/** The figures that differ, as texts in the form in which corrections are kept. */
export function changedFigures(before: DrawFigures, after: DrawFigures): FigureChange[] {
  const text = (value: string | number | null) => (value === null ? null : String(value));
  return (Object.keys(before) as (keyof DrawFigures)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, old: text(before[field]), new: text(after[field]) }));
}
