import { fromCalendarDate } from '@/lib/dates';
import { findLikeness, type KnownDraw } from './known-draws';
import { comparable } from './match-stream';
import { type ReadRow, readRow, type TableFrame } from './review-row';
import type { TableRow } from './schema';

export interface RowReview extends ReadRow {
  /**
   * `known` is recorded already, `similar` may be a recorded draw with a value changed, `repeated`
   * stands twice in this table: these are saved only where the person says so.
   */
  status: 'ready' | 'faulty' | 'known' | 'similar' | 'repeated';
  /** Why it is not simply ready; '' where it is. */
  remark: string;
  /** The recorded draw that a known or similar row is like. */
  like: string | null;
  warnings: string[];
  /** Whether saving the table saves this row. */
  isSaved: boolean;
}

function warningsOf({ figures }: ReadRow): string[] {
  const weekday =
    figures.date && figures.datePrecision === 'day' ? fromCalendarDate(figures.date).getUTCDay() : 1;
  const warnings: [boolean, string][] = [
    [weekday === 0 || weekday === 6, 'The date is a Saturday or Sunday; draws are held on weekdays.'],
    [
      figures.stream === null && figures.label !== '',
      'No stream is known by this name: it is saved under the name, and marked as being checked. Or choose its stream.',
    ],
    [figures.invitations === null && figures.minScore === null, 'Neither a count nor a score: is it a draw?'],
  ];
  return warnings.filter(([applies]) => applies).map(([, warning]) => warning);
}

/** What a row is repeated by: date, name, figures and detail. */
function keyOf({ figures }: ReadRow, row: TableRow): string {
  const { stream: _stream, ...compared } = figures;
  return comparable(`${JSON.stringify(compared)} ${row.detail}`);
}

function judge(read: ReadRow, row: TableRow, known: KnownDraw[], twin: number | undefined) {
  const faulty = { status: 'faulty', remark: '', like: null } as const;
  if (Object.keys(read.errors).length > 0) return faulty;
  const likeness = findLikeness({ ...read.figures, detail: row.detail }, known);
  const like = likeness?.draw.number ?? null;
  if (likeness?.kind === 'same') return { status: 'known', remark: 'Already there', like } as const;
  if (twin !== undefined) return { status: 'repeated', remark: `The same as row ${twin + 1}`, like } as const;
  if (likeness) {
    const remark = `Is this the recorded draw with other ${likeness.differs.toLowerCase()}? Then correct it there`;
    return { status: 'similar', remark, like } as const;
  }
  return { status: 'ready', remark: '', like } as const;
}

/**
 * Reads a whole table and says of each row whether it can be saved, and whether it will be.
 * @param known the program's recorded draws of those days.
 */
export function reviewTable(rows: TableRow[], frame: TableFrame, known: KnownDraw[]): RowReview[] {
  const seen = new Map<string, number>();
  return rows.map((row, place) => {
    const read = readRow(row, frame);
    const key = keyOf(read, row);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, place);
    const judged = judge(read, row, known, twin);
    const isSaved = judged.status !== 'faulty' && (row.choice ?? judged.status === 'ready');
    return { ...read, ...judged, warnings: warningsOf(read), isSaved };
  });
}

/** The first and last day on which recorded draws may be like these rows; null where no row has a date. */
export function daysOf(reviews: RowReview[]): { from: string; to: string } | null {
  const days = reviews.flatMap(({ figures }) => figures.date ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : null;
}
