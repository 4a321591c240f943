import { z } from 'zod';
import { proposeReading, toRowTexts } from '@/lib/draws/table/columns';
import type { TableProgram } from '@/lib/draws/table/desk';
import { parseTable } from '@/lib/draws/table/parse-table';
import { emptyRow, type TableReading, type TableRow, tableReading } from '@/lib/draws/table/schema';

/** What was typed over a row. No field has a default: what was not typed stays as it was pasted. */
const rowEdit = z
  .object({
    date: z.string(),
    dateEnd: z.string(),
    label: z.string(),
    detail: z.string(),
    invitations: z.string(),
    minScore: z.string(),
    stream: z.string().nullable(),
    choice: z.boolean().nullable(),
  })
  .partial();
export type RowEdit = z.infer<typeof rowEdit>;

/** What the page keeps of a table that is being entered: what was pasted, and what was typed over it. */
export const entryState = z.object({
  program: z.string(),
  sourceUrl: z.string(),
  year: z.string(),
  text: z.string(),
  /** How the person says that the columns are read; null while the proposal stands. */
  reading: tableReading.nullable(),
  /** By the rows' keys. */
  edits: z.record(z.string(), rowEdit),
  /** How many rows were added by hand. */
  added: z.number().int().min(0),
  /** Keys of the rows that have been saved. */
  saved: z.array(z.string()),
});
export type EntryState = z.infer<typeof entryState>;

export const emptyEntry: EntryState = {
  program: '',
  sourceUrl: '',
  year: '',
  text: '',
  reading: null,
  edits: {},
  added: 0,
  saved: [],
};

export interface EntryRow extends TableRow {
  /** Stays the same while other rows come and go. */
  key: string;
}

export interface EntryView {
  /** Why the pasted text cannot be taken; null where it can. */
  problem: string | null;
  reading: TableReading;
  /** The first row, and the first below the headings, as an example of each column. */
  first: string[];
  sample: string[];
  rows: EntryRow[];
}

/** A row's key is its cells: an edit stays with its row when rows are pasted above it. */
function keysOf(rows: string[][]): string[] {
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const text = cells.join('\t');
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${times} ${text}`;
  });
}

function fits(reading: TableReading, cells: string[][]): boolean {
  const first = cells[0] ?? [];
  const isSame = reading.columns.every(
    ({ heading }, place) => !reading.hasHeadings || heading === first[place],
  );
  return reading.columns.length === first.length && isSame;
}

/** The table as it stands in the form. */
export function viewEntry(state: EntryState, program: TableProgram | undefined): EntryView {
  const { cells, problem } = parseTable(state.text);
  const said = state.reading && fits(state.reading, cells) ? state.reading : null;
  const reading = said ?? proposeReading(cells, program?.reading ?? null);
  const body = reading.hasHeadings ? cells.slice(1) : cells;
  const keys = keysOf(body);
  const pasted = body.map((raw, place) => ({
    ...emptyRow,
    ...toRowTexts(raw, reading.columns),
    raw,
    key: keys[place] ?? '',
  }));
  const typed = Array.from({ length: state.added }, (_, place) => ({ ...emptyRow, key: `typed ${place}` }));
  const rows = [...pasted, ...typed]
    .filter(({ key }) => !state.saved.includes(key))
    .map((row) => ({ ...row, ...state.edits[row.key] }));
  return { problem, reading, first: cells[0] ?? [], sample: body[0] ?? [], rows };
}
