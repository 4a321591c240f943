import { fromCalendarDate } from '@/lib/dates';
import { type FeedRow, rawOf, textOf } from './field-text';
import type { ReadRound } from './round-record';
import { readCount } from './values/read-count';
import { readDrawDate } from './values/read-date';
import { checkPrintedNumber, readLink } from './values/read-link';
import { wholeNumber } from './values/read-number';
import { readPool } from './values/read-pool';
import { readStamp } from './values/read-stamp';
import { flagOf, type Reading, type RowFlag } from './values/reading';
import { readStreamName } from './values/stream-name';

const day = 86_400_000;
/** Rounds up to #76 were published without a tie-break. */
const lastWithoutTieBreak = 76;
const longestLabel = 200;

/** The date, if it is one on which a round can have been held. */
function readDate(row: FeedRow, latestDay: string): Reading<string> {
  const reading = readDrawDate(textOf(row, 'drawDate'), textOf(row, 'drawDateFull'));
  if (reading.value && reading.value > latestDay)
    return { value: null, problem: 'The date was in the future when the file was fetched.' };
  if (reading.value && reading.value < '2015-01-01')
    return { value: null, problem: 'Express Entry began in 2015.' };
  return reading;
}

/** The time of the round; its day may be the next one in UTC, and has been wrong by ten. */
function readDrawnAt(text: string, date: string | null): Reading<string> {
  const reading = readStamp(text);
  if (!reading.value || !date) return reading;
  const apart = fromCalendarDate(reading.value.slice(0, 10)).getTime() - fromCalendarDate(date).getTime();
  if (Math.abs(apart) <= day) return reading;
  return { value: null, problem: 'The day of this time is not the day of the round.' };
}

/** What always held of a tie-break: not later than its round, and not more than 365 days before it. */
function readTieBreak(text: string, given: { drawnAt: string | null; date: string | null; number: string }) {
  const { drawnAt, date, number } = given;
  if (text === '' && wholeNumber(number) > lastWithoutTieBreak)
    return { value: null, problem: 'The source gives no tie-break.' };
  const reading: Reading<string> = readStamp(text);
  const latest = drawnAt ? Date.parse(drawnAt) : date ? fromCalendarDate(date).getTime() + 2 * day : null;
  if (!reading.value || latest === null) return reading;
  const stamp = Date.parse(reading.value);
  if (stamp > latest) return { value: null, problem: 'The tie-break is later than the round.' };
  return latest - stamp > (drawnAt ? 365 : 367) * day
    ? { value: null, problem: 'The tie-break is more than a year before the round.' }
    : reading;
}

function readStream(label: string, date: string | null) {
  const stream = readStreamName(label);
  if (!stream) {
    const reason = label === '' ? 'The source gives no name.' : 'This name of a stream is not known here.';
    return { stream, flags: [flagOf('stream', label, reason)] };
  }
  const isTooNew = stream.listYear !== null && date !== null && stream.listYear > Number(date.slice(0, 4));
  const reason = 'The list that the name carries is of a later year than the round.';
  return { stream, flags: isTooNew ? [flagOf('streamVersion', label, reason)] : [] };
}

/**
 * One row as a record, field by field. What cannot be read with certainty is null and flagged with its
 * raw text; what can be read and breaks a truth of the file is flagged.
 * @param latestDay the latest calendar date that a round can have: the day after the file was fetched.
 */
export function readRow(row: FeedRow, number: string, latestDay: string): ReadRound {
  const flags: RowFlag[] = checkPrintedNumber(row, number);
  const take = <Value>(field: string, raw: string, { value, problem }: Reading<Value>): Value | null => {
    if (problem) flags.push(flagOf(field, raw, problem));
    return value;
  };
  const [short, full] = [textOf(row, 'drawDate'), textOf(row, 'drawDateFull')];
  const [drawnRaw, tieBreakRaw] = [textOf(row, 'drawDateTime'), textOf(row, 'drawCutOff')];
  const label = textOf(row, 'drawName');
  const date = take('date', short || full, readDate(row, latestDay));
  const drawnAt = take('drawnAt', drawnRaw, readDrawnAt(drawnRaw, date));
  const named = readStream(label, date);
  const pool = readPool(row, date);
  const link = readLink(row, number);
  flags.push(...named.flags, ...pool.flags, ...link.flags);
  const [size, score] = [textOf(row, 'drawSize'), textOf(row, 'drawCRS')];
  return {
    number,
    record: {
      figures: {
        date,
        datePrecision: 'day',
        dateEnd: null,
        stream: named.stream?.stream ?? null,
        streamVersion: named.stream?.version ?? null,
        label: label === '' ? `Round ${number}` : label.slice(0, longestLabel),
        invitations: take(
          'invitations',
          size,
          readCount(size, { most: 1_000_000, what: 'number of invitations' }),
        ),
        invitationsQualifier: 'exact',
        minScore: take('minScore', score, readCount(score, { most: 1200, what: 'cut-off' })),
        tieBreakAt: take('tieBreakAt', tieBreakRaw, readTieBreak(tieBreakRaw, { drawnAt, date, number })),
        drawnAt,
        poolAsOf: pool.asOf,
        poolTotal: pool.total,
      },
      detail: rawOf(textOf(row, 'drawText2')),
      tieBreakRaw: rawOf(tieBreakRaw),
      drawnRaw: rawOf(drawnRaw),
      poolAsOfRaw: textOf(row, 'drawDistributionAsOn'),
      bands: pool.bands,
      sourceUrl: link.url,
    },
    flags,
  };
}
