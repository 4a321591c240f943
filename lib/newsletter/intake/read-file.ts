import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { AppError } from '@/lib/errors';
import { maxImportRows } from './schema';

/** A row's cells by the lower-case name of their column. */
export interface FileRow {
  /** As a spreadsheet counts: the heading is row 1. */
  row: number;
  cells: Record<string, string>;
}

function refuse(forPerson: string): AppError {
  return new AppError('invalid', { forPerson, fields: { file: forPerson } });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What a spreadsheet of this region saves where it does not write UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const columnName = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** An apostrophe before what a spreadsheet would take for a formula is no part of the text. */
const plain = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

/**
 * The rows of a CSV file (commas, semicolons or tabs) whose first row names its columns.
 * @throws AppError `invalid` for what is no such file, has no column `email`, no row or too many.
 */
export function readFile(bytes: Uint8Array): { rows: FileRow[]; hash: string } {
  const text = textOf(bytes).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw refuse('This is no CSV file. Save the table as CSV, then choose that file.');
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: false,
    transformHeader: columnName,
  });
  if (!meta.fields?.includes('email')) {
    throw refuse('The first row must name the columns, and one of them must be “email”.');
  }
  const rows = data
    .map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries(
        Object.entries(cells)
          .filter(([, cell]) => typeof cell === 'string')
          .map(([name, cell]) => [name, plain(cell)]),
      ),
    }))
    .filter(({ cells }) => Object.values(cells).some(Boolean));
  if (rows.length === 0) throw refuse('The file has no rows beneath its heading.');
  if (rows.length > maxImportRows)
    throw refuse(`The file has ${rows.length} rows; at most ${maxImportRows} fit. Split it.`);
  return { rows, hash: createHash('sha256').update(bytes).digest('hex') };
}
