import { numberOrder } from '@/lib/draws/number-order';
import type { ReadRound } from './round-record';
import { wholeNumber } from './values/read-number';
import { flagOf, type RowFlag } from './values/reading';

type Flags = Map<string, RowFlag[]>;

function add(flags: Flags, number: string, flag: RowFlag): void {
  flags.set(number, [...(flags.get(number) ?? []), flag]);
}

function missingText(first: number, last: number): string {
  if (first === last) return `Number ${first} is missing before this one.`;
  return `Numbers ${first} to ${last} are missing before this one.`;
}

/** Numbers have no gaps; letters (91a, 91b) stand for two rounds of one day and begin with a. */
function checkNumbers(rounds: ReadRound[], known: ReadonlySet<string>, flags: Flags): void {
  const knownWhole = new Set([...known].map(wholeNumber));
  rounds.forEach((round, place) => {
    const last = wholeNumber(rounds[place - 1]?.number ?? '0');
    const here = wholeNumber(round.number);
    let first = last + 1;
    let end = here - 1;
    while (first <= end && knownWhole.has(first)) first += 1;
    while (first <= end && knownWhole.has(end)) end -= 1;
    if (first <= end) add(flags, round.number, flagOf('number', round.number, missingText(first, end)));
    const letter = /[b-z]$/.exec(round.number)?.[0];
    if (letter && last !== here)
      add(flags, round.number, flagOf('number', round.number, `Round ${here}a is missing before this one.`));
  });
}

/** Dates follow the numbers, the rounds of one number are of one day, and a day never had three rounds. */
function checkOrder(rounds: ReadRound[], flags: Flags): void {
  const dated = rounds.flatMap(({ number, record }) =>
    record.figures.date ? [{ number, date: record.figures.date }] : [],
  );
  dated.forEach(({ number, date }, place) => {
    const [before, beforeThat] = [dated[place - 1], dated[place - 2]];
    if (!before) return;
    const say = (reason: string) => add(flags, number, flagOf('date', date, reason));
    if (date < before.date)
      say(`The date is earlier than that of round ${before.number}, which comes before it.`);
    else if (wholeNumber(number) === wholeNumber(before.number) && date !== before.date)
      say(`Round ${before.number} has the same number and another date.`);
    if (date === before.date && date === beforeThat?.date) say('This is the third round of one day.');
  });
}

/** One count of the pool has one date, and one date one count. */
function checkPools(rounds: ReadRound[], flags: Flags): void {
  const dayOf = new Map<string, ReadRound>();
  const countsOf = new Map<string, ReadRound>();
  for (const round of rounds) {
    const { figures, bands, poolAsOfRaw } = round.record;
    if (!figures.poolAsOf || bands.length === 0) continue;
    const counts = bands.map(({ count }) => count).join();
    const sameCounts = dayOf.get(counts);
    const sameDay = countsOf.get(figures.poolAsOf);
    if (sameCounts && sameCounts.record.figures.poolAsOf !== figures.poolAsOf) {
      const reason = `The same counts, band by band, were published with round ${sameCounts.number} as of ${sameCounts.record.poolAsOfRaw}: one of the two dates is wrong.`;
      add(flags, round.number, flagOf('poolAsOf', poolAsOfRaw, reason));
    } else if (sameDay && sameDay.record.bands.map(({ count }) => count).join() !== counts) {
      const reason = `Other counts were published with round ${sameDay.number} as of the same day.`;
      add(flags, round.number, flagOf('poolTotal', String(figures.poolTotal), reason));
    }
    if (!sameCounts) dayOf.set(counts, round);
    if (!sameDay) countsOf.set(figures.poolAsOf, round);
  }
}

/**
 * The truths that only the whole file shows, as flags by number.
 * @param known numbers that are recorded: a historic file may leave them out.
 */
export function checkFile(rounds: ReadRound[], known: ReadonlySet<string>): Flags {
  const flags: Flags = new Map();
  const ordered = rounds.toSorted((a, b) => (numberOrder(a.number) < numberOrder(b.number) ? -1 : 1));
  checkNumbers(ordered, known, flags);
  checkOrder(ordered, flags);
  checkPools(ordered, flags);
  return flags;
}
