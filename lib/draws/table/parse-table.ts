import Papa from 'papaparse';
import { mostColumns, mostRows } from './schema';

export interface ParsedTable {
  /** Rows of equal length; empty rows are left out. */
  cells: string[][];
  /** Why the table cannot be taken as it is; null where it can. */
  problem: string | null;
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function readCells(text: string): string[][] {
  const isTabbed = text.includes('\t');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: isTabbed ? '\t' : '' });
  if (!isTabbed || !errors.some(({ type }) => type === 'Quotes')) return data;
  // In what a browser copies, a quotation mark is a letter like others.
  return text.split(/\r\n?|\n/).map((line) => line.split('\t'));
}

/** Rows and cells of a table copied from a page (tabs) or of a CSV text (commas, semicolons), quotes included. */
export function parseTable(text: string): ParsedTable {
  const filled = readCells(text.replace(/^\uFEFF/, ''))
    .map((row) => row.map(tidy))
    .filter((row) => row.some(Boolean));
  const width = Math.max(0, ...filled.map((row) => row.length));
  // A heading row may come on top of the most rows that can be saved.
  if (filled.length > mostRows + 1)
    return {
      cells: [],
      problem: `These are ${filled.length} rows; at most ${mostRows} fit. Paste a part of them.`,
    };
  if (width > mostColumns)
    return {
      cells: [],
      problem: `These rows have ${width} columns; at most ${mostColumns} fit. Copy the table only.`,
    };
  const cells = filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { cells, problem: null };
}
