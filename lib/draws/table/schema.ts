import { z } from 'zod';
import { drawLabels } from '../schema';

/** What a column of a pasted table can hold, with the names that the desk uses for it. */
export const tableFields = {
  date: drawLabels.date,
  dateEnd: drawLabels.dateEnd,
  label: drawLabels.label,
  detail: drawLabels.detail,
  invitations: drawLabels.invitations,
  minScore: drawLabels.minScore,
} as const;
export type TableField = keyof typeof tableFields;

const fieldNames = Object.keys(tableFields) as [TableField, ...TableField[]];

/** The most rows of one table: a year of a province that invites weekly has a quarter of it. */
export const mostRows = 300;
/** The most columns of one table. */
export const mostColumns = 30;

const text = (longest: number) =>
  z.string().trim().max(longest, `Write at most ${longest} characters`).default('');

/** One column: its heading at the source, and what it holds; '' leaves it out. */
const tableColumn = z.object({ heading: text(300), use: z.enum(['', ...fieldNames]) });
export type TableColumn = z.infer<typeof tableColumn>;

/** How a program's tables are read. */
export const tableReading = z.object({
  hasHeadings: z.boolean(),
  columns: z.array(tableColumn).max(mostColumns),
});
export type TableReading = z.infer<typeof tableReading>;

/** A row's texts as they stand in the form. */
export const tableRow = z.object({
  date: text(80),
  dateEnd: text(80),
  label: text(200),
  detail: text(1000),
  invitations: text(60),
  minScore: text(60),
  /** A stream's slug; '' for none that is known; null where the name decides. */
  stream: z.string().max(80).nullable().default(null),
  /** Whether the person wants it saved; null where they said nothing. */
  choice: z.boolean().nullable().default(null),
  /** The row's cells as they were pasted; none for a row that was typed here. */
  raw: z.array(z.string().max(10_000)).max(mostColumns).default([]),
});
export type TableRow = z.infer<typeof tableRow>;

/** A row that nobody has typed in. */
export const emptyRow: TableRow = tableRow.parse({});

/** A table of one program's draws, to be saved. */
export const drawTableInput = z.object({
  program: z.string().min(1, 'Choose a program').max(40),
  /** The official page that the rows stand on. */
  sourceUrl: z.string().trim().min(1, 'Write the address of the page that has these rows').max(1000),
  /** The year of dates that name none; '' where each names its own. */
  year: z
    .string()
    .trim()
    .regex(/^(\d{4})?$/, 'Write the year with four digits, such as 2026'),
  reading: tableReading,
  rows: z.array(tableRow).min(1, 'Paste or type a row first').max(mostRows),
});
export type DrawTableInput = z.infer<typeof drawTableInput>;

/** The days between which draws that are recorded already are asked for. */
export const knownDrawsInput = z.object({
  program: z.string().min(1).max(40),
  from: z.iso.date(),
  to: z.iso.date(),
});
