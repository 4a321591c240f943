import Papa from 'papaparse';
import type { DrawFilter } from '../contract/draw';
import { csvColumns } from './csv-columns';
import { findDraws } from './list-draws';
import { presentDrawRecord } from './present-draw';
import { whereDraws } from './where-draws';

/** So many rows are read and written at once. */
const batch = 500;

let turn: Promise<unknown> = Promise.resolve();

/** One read after another, of whatever file: many downloads at once take no connection from pages. */
function inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
  const result = turn.then(read);
  turn = result.catch(() => undefined);
  return result;
}

/** RFC 4180. A text that a spreadsheet would take for a formula is preceded by an apostrophe. */
const toCsv = (rows: (string | number | null | undefined)[][]) =>
  `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;

/**
 * All draws that a filter means as CSV, newest first, in pieces as they are read.
 * @throws ApiProblem 400, before the first piece, for a name that is not known.
 */
export async function writeDrawsCsv(filter: DrawFilter): Promise<AsyncIterable<string>> {
  const where = await whereDraws(filter);
  async function* pieces() {
    yield toCsv([csvColumns.map(({ name }) => name)]);
    let rows = await inTurn(() => findDraws(where, { after: null, take: batch }));
    while (rows.length > 0) {
      const records = rows.map(presentDrawRecord);
      yield toCsv(records.map((record) => csvColumns.map(({ value }) => value(record))));
      const after = rows.at(-1) ?? null;
      rows = rows.length < batch ? [] : await inTurn(() => findDraws(where, { after, take: batch }));
    }
  }
  return pieces();
}
