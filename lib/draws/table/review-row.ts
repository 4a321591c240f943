import { checkDraw, type DrawProgram } from '../rules/check-draw';
import type { DrawFigures, FieldErrors } from '../rules/read-draw';
import { matchStream, type StreamNames } from './match-stream';
import { readTableDate } from './read-table-date';
import { readTableInvitations, readTableScore } from './read-table-figures';
import { type TableField, type TableRow, tableRow } from './schema';

/** A row's draw, as far as it was read. */
export type RowFigures = Pick<
  DrawFigures,
  | 'date'
  | 'datePrecision'
  | 'dateEnd'
  | 'stream'
  | 'label'
  | 'invitations'
  | 'invitationsQualifier'
  | 'minScore'
>;

export interface ReadRow {
  figures: RowFigures;
  /** Messages by field: what is wrong and what to write. */
  errors: Partial<Record<TableField, string>>;
}

export interface TableFrame {
  program: DrawProgram;
  streamNames: StreamNames;
  /** The year of dates that name none, or ''. */
  year: string;
  /** The latest calendar date that a draw may have. */
  today: string;
}

function readDates(row: TableRow, year: string, errors: FieldErrors) {
  const none = { date: null, datePrecision: 'day', dateEnd: null } as const;
  if (!row.date.trim()) return none;
  const first = readTableDate(row.date, year);
  if (!first.ok) errors.date = first.problem;
  if (!row.dateEnd.trim()) return first.ok ? first.value : none;
  const last = readTableDate(row.dateEnd, year);
  if (!last.ok) errors.dateEnd = last.problem;
  else if (last.value.datePrecision !== 'day') errors.dateEnd = 'Write one day, such as March 5, 2026';
  if (!first.ok || !last.ok) return none;
  if (first.value.datePrecision !== 'day') errors.date = 'Write one day: the last day stands beside it';
  return { date: first.value.date, datePrecision: 'range', dateEnd: last.value.date } as const;
}

/** What does not fit into its field: told here, so that it is seen before saving. */
function tooLong(row: TableRow): FieldErrors {
  const issues = tableRow.safeParse(row).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

/** Reads one row and checks it by the rules of every draw. What cannot be read is an error, never a guess. */
export function readRow(row: TableRow, { program, streamNames, year, today }: TableFrame): ReadRow {
  const errors = tooLong(row);
  const dates = readDates(row, year, errors);
  const invited = readTableInvitations(row.invitations);
  if (!invited.ok) errors.invitations = invited.problem;
  const score = readTableScore(row.minScore);
  if (!score.ok) errors.minScore = score.problem;
  const label = row.label.trim().replace(/\s+/g, ' ');
  const figures: RowFigures = {
    ...dates,
    stream: row.stream === null ? matchStream(label, streamNames) : row.stream || null,
    label,
    ...(invited.ok ? invited.value : { invitations: null, invitationsQualifier: 'exact' }),
    minScore: score.ok ? score.value : null,
  };
  const whole: DrawFigures = {
    ...figures,
    streamVersion: null,
    tieBreakAt: null,
    poolAsOf: null,
    poolTotal: null,
  };
  const { stream, ...checked } = checkDraw(whole, { program, today, unreadable: errors });
  return { figures, errors: stream ? { ...checked, label: stream } : checked };
}
