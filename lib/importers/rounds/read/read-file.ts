import { formatInteger } from '@/lib/numbers';
import type { UnplacedRow } from '../schema';
import { type FeedRow, isFeedRow, rawOf, textOf } from './field-text';
import { readSource } from './read-source';
import { refuseFile } from './refusals';
import type { ReadRound } from './round-record';
import { hashRow } from './storable';
import { readRoundNumber } from './values/read-number';

export interface FileRound extends ReadRound {
  /** The row, or the rows of one number, as the file has them. */
  raw: FeedRow | FeedRow[];
  hash: string;
}

export interface FileReading {
  /** How many rows the file has. */
  rows: number;
  /** In the file's order. */
  rounds: FileRound[];
  unplaced: UnplacedRow[];
}

/** Fewer rows are too few to say that a file is another one. */
const enoughRows = 10;

/** Which round a row is about, or why that cannot be said. */
function placeRow(row: unknown): { number: string } | { reason: string } {
  if (!isFeedRow(row)) return { reason: 'This is no row of a round.' };
  if (Object.keys(row).every((field) => textOf(row, field) === '')) return { reason: 'The row is empty.' };
  const number = readRoundNumber(textOf(row, 'drawNumber'));
  return number ? { number } : { reason: 'The row has no number that can be read.' };
}

function sortRows(rows: unknown[]): { byNumber: Map<string, FeedRow[]>; unplaced: UnplacedRow[] } {
  const byNumber = new Map<string, FeedRow[]>();
  const unplaced: UnplacedRow[] = [];
  rows.forEach((row, index) => {
    const placed = placeRow(row);
    const keep = (reason: string) =>
      unplaced.push({ place: index + 1, raw: rawOf(JSON.stringify(row) ?? ''), reason });
    if ('reason' in placed) {
      keep(placed.reason);
      return;
    }
    const { number } = placed;
    const before = byNumber.get(number);
    if (before) keep(`The file has number ${number} more than once.`);
    byNumber.set(number, [...(before ?? []), row as FeedRow]);
  });
  return { byNumber, unplaced };
}

function refuseOther(what: string, count: number, rows: number): never {
  throw refuseFile(
    `This does not read as the official list of rounds: ${what} in ${formatInteger(count)} of ${formatInteger(rows)} rows. Check that it is the English file.`,
    `${what} in ${count} of ${rows} rows`,
  );
}

/**
 * The rounds of a file, each read for itself.
 * @param latestDay the latest calendar date that a round can have.
 * @throws AppError `invalid` where most rows do not read as rounds: it is another file.
 */
export function readFile(rows: unknown[], latestDay: string): FileReading {
  const { byNumber, unplaced } = sortRows(rows);
  const isMost = (count: number) => count * 2 > rows.length && rows.length >= enoughRows;
  if (byNumber.size === 0 || isMost(unplaced.length))
    refuseOther('no number can be found', unplaced.length, rows.length);
  const rounds = [...byNumber].flatMap(([number, [first, ...more]]): FileRound[] => {
    if (!first) return [];
    const raw = more.length === 0 ? first : [first, ...more];
    const round = readSource(raw, number, latestDay);
    return round ? [{ ...round, raw, hash: hashRow(raw) }] : [];
  });
  const undated = rounds.filter(({ record }) => record.figures.date === null).length;
  if (isMost(undated)) refuseOther('no date can be read', undated, rows.length);
  return { rows: rows.length, rounds, unplaced };
}
