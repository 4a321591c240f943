import { fromCalendarDate } from '@/lib/dates';
import { poolBands } from '@/lib/draws/rules/pool-bands';
import { readTypedCount } from '@/lib/draws/rules/typed-values';
import { formatInteger } from '@/lib/numbers';
import { type FeedRow, textOf } from '../field-text';
import { readFeedDate } from './read-date';
import { flagOf, type RowFlag } from './reading';

export interface PoolBandCount {
  min: number;
  max: number;
  count: number;
}

export interface PoolReading {
  /** A calendar date; null where the pool is unknown or its date cannot be read. */
  asOf: string | null;
  total: number | null;
  /** The 15 bands that do not overlap, from the highest scores down; empty where one cannot be read. */
  bands: PoolBandCount[];
  flags: RowFlag[];
}

/** What each sum is called, and the keys that add up to it. */
const sums: [key: string, name: string, parts: string[]][] = [
  ['dd3', '451 to 500', ['dd4', 'dd5', 'dd6', 'dd7', 'dd8']],
  ['dd9', '401 to 450', ['dd10', 'dd11', 'dd12', 'dd13', 'dd14']],
  ['dd18', 'all scores', ['dd1', 'dd2', 'dd3', 'dd9', 'dd15', 'dd16', 'dd17']],
];

const keys = Array.from({ length: 18 }, (_, place) => `dd${place + 1}`);
const most = 10_000_000;
const day = 86_400_000;

function readBandCount(text: string): number | null {
  const value = readTypedCount(text);
  return value !== null && value <= most ? value : null;
}

/** Sums that do not hold. Which of the numbers is wrong is not known, so they stay as published. */
function checkSums(counts: Map<string, number | null>, rawTotal: string): RowFlag[] {
  const broken = sums.flatMap(([key, name, parts]) => {
    const values = parts.map((part) => counts.get(part) ?? null);
    const sum = counts.get(key) ?? null;
    if (sum === null || values.includes(null)) return [];
    const added = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    return added === sum
      ? []
      : [
          `for ${name} the source counts ${formatInteger(sum)}, and its parts add up to ${formatInteger(added)}`,
        ];
  });
  if (broken.length === 0) return [];
  const text = broken.join('; ');
  return [flagOf('poolTotal', rawTotal, `${text[0]?.toUpperCase()}${text.slice(1)}.`)];
}

function checkDay(asOf: string | null, raw: string, date: string | null): RowFlag[] {
  if (!asOf || !date) return [];
  const before = (fromCalendarDate(date).getTime() - fromCalendarDate(asOf).getTime()) / day;
  if (before < 0) return [flagOf('poolAsOf', raw, 'The pool’s date is later than the round.')];
  if (before > 20)
    return [
      flagOf(
        'poolAsOf',
        raw,
        `The pool’s date is ${before} days before the round, never more than 20 so far.`,
      ),
    ];
  return [];
}

function checkReadable(row: FeedRow, counts: Map<string, number | null>): RowFlag[] {
  const unreadable = keys.slice(0, 17).filter((key) => counts.get(key) === null);
  const beyond = Object.keys(row).filter((key) => /^dd\d+$/.test(key) && !keys.includes(key));
  const flags: RowFlag[] = [];
  const list = (names: string[]) => names.map((key) => `${key}: ${textOf(row, key) || 'missing'}`).join('; ');
  if (unreadable.length > 0)
    flags.push(flagOf('poolBands', list(unreadable), 'These counts of the pool cannot be read.'));
  if (beyond.length > 0)
    flags.push(flagOf('poolBands', list(beyond), 'The source has a score band that is not known here.'));
  if (counts.get('dd18') === null)
    flags.push(flagOf('poolTotal', textOf(row, 'dd18'), 'The size of the pool cannot be read.'));
  return flags;
}

/**
 * The pool that was published with a round. All zeros, and all blank, mean that it is unknown.
 * @param date the round's, against which the pool's own is checked.
 */
export function readPool(row: FeedRow, date: string | null): PoolReading {
  const rawDay = textOf(row, 'drawDistributionAsOn');
  const asOf = readFeedDate(rawDay);
  const texts = new Map(keys.map((key) => [key, textOf(row, key)]));
  const isUnknown = [...texts.values()].every((text) => text === '' || readTypedCount(text) === 0);
  const dayFlags = checkDay(asOf, rawDay, date);
  if (isUnknown) return { asOf: null, total: null, bands: [], flags: dayFlags };
  const counts = new Map([...texts].map(([key, text]) => [key, readBandCount(text)]));
  const flags = [
    ...checkReadable(row, counts),
    ...checkSums(counts, textOf(row, 'dd18')),
    ...(asOf
      ? dayFlags
      : [flagOf('poolAsOf', rawDay, 'The day on which the pool was counted cannot be read.')]),
  ];
  const read = poolBands.map(({ key, min, max }) => ({ min, max, count: counts.get(key) ?? null }));
  const isWhole = read.every(({ count }) => count !== null) && counts.get('dd18') !== null;
  return {
    asOf,
    total: asOf ? (counts.get('dd18') ?? null) : null,
    bands: asOf && isWhole ? read.map((band) => ({ ...band, count: band.count ?? 0 })) : [],
    flags,
  };
}
