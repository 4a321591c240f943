import type { DrawData } from '@/lib/blocks/draw-data';
import type { DrawInput } from '../schema';
import { readTypedCount, readTypedDate, readTypedMonth, readTypedStamp } from './typed-values';

/** A draw's fields that are shown as facts. A change of one is a correction. */
export interface DrawFigures {
  date: string | null;
  datePrecision: DrawData['datePrecision'];
  dateEnd: string | null;
  stream: string | null;
  streamVersion: string | null;
  label: string;
  invitations: number | null;
  invitationsQualifier: DrawData['invitationsQualifier'];
  minScore: number | null;
  tieBreakAt: string | null;
  poolAsOf: string | null;
  poolTotal: number | null;
}

/** Messages by field of the form. */
export type FieldErrors = Record<string, string>;

const dayHint = 'Write the day as 2024-02-14';

/**
 * Reads what was typed, field by field.
 * @returns the figures, null where nothing was typed, and a message for each field that cannot be read.
 */
export function readDraw(input: DrawInput): { figures: DrawFigures; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const read = <T>(field: keyof DrawInput, reader: (text: string) => T | null, message: string): T | null => {
    const text = input[field];
    if (text === '') return null;
    const value = reader(text);
    if (value === null) errors[field] = message;
    return value;
  };
  const readDay = input.datePrecision === 'month' ? readTypedMonth : readTypedDate;
  const figures: DrawFigures = {
    date: read('date', readDay, input.datePrecision === 'month' ? 'Write the month as 2024-02' : dayHint),
    datePrecision: input.datePrecision,
    dateEnd: input.datePrecision === 'range' ? read('dateEnd', readTypedDate, dayHint) : null,
    stream: input.stream || null,
    streamVersion: input.streamVersion || null,
    label: input.label,
    invitations: read('invitations', readTypedCount, 'Write a whole number, such as 3,500'),
    invitationsQualifier: input.invitationsQualifier,
    minScore: read('minScore', readTypedCount, 'Write a whole number, such as 422'),
    tieBreakAt: read(
      'tieBreakAt',
      readTypedStamp,
      'Write date and time to the second in UTC, as 2024-01-30 02:39:54',
    ),
    poolAsOf: read('poolAsOf', readTypedDate, dayHint),
    poolTotal: read('poolTotal', readTypedCount, 'Write a whole number, such as 211,273'),
  };
  return { figures, errors };
}
