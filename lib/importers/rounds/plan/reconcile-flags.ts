import type { AnomalyOrigin } from '@/lib/db/generated/enums';
import type { ReadRound } from '../read/round-record';
import type { RowFlag } from '../read/values/reading';
import type { KnownAnomaly } from './known-rounds';

export interface NewFlag extends RowFlag {
  origin: AnomalyOrigin;
}

export interface FlagPlan {
  add: NewFlag[];
  /** Ids of flags whose cause is gone. */
  settle: number[];
}

const keyOf = ({ field, raw }: { field: string; raw: string }) => `${field}\n${raw}`;
const has = (flags: { field: string; raw: string }[], flag: RowFlag) =>
  flags.some((other) => keyOf(other) === keyOf(flag));
const from = (origin: AnomalyOrigin, flags: RowFlag[]): NewFlag[] =>
  flags.map((flag) => ({ ...flag, origin }));

/** The flags of a round that was unknown. */
export function flagsOfNew(round: ReadRound, fileFlags: RowFlag[]): FlagPlan {
  return { add: [...from('row', round.flags), ...from('file', fileFlags)], settle: [] };
}

/** What the whole file shows: it comes and goes with the file, and what a person settled stays settled. */
export function fileFlagsOfKnown(anomalies: KnownAnomaly[], fileFlags: RowFlag[]): FlagPlan {
  const isGone = (anomaly: KnownAnomaly) =>
    anomaly.origin === 'file' && anomaly.settledAt === null && !has(fileFlags, anomaly);
  return {
    add: from(
      'file',
      fileFlags.filter((flag) => !has(anomalies, flag)),
    ),
    settle: anomalies.filter(isGone).map(({ id }) => id),
  };
}

/** A historic file only closes gaps. */
export function historicFlagsOfKnown(anomalies: KnownAnomaly[], fileFlags: RowFlag[]): FlagPlan {
  const gaps = anomalies.filter(({ field }) => field === 'number');
  return { add: [], settle: fileFlagsOfKnown(gaps, fileFlags).settle };
}

/**
 * The flags of a known round whose row is another than the last. What the last row was flagged for
 * already is not said again, settled or not; what this row mends is settled. Without a last row,
 * nothing is said again that was ever said of the same text.
 */
export function flagsOfChanged(
  anomalies: KnownAnomaly[],
  change: { base: ReadRound | null; next: ReadRound; conflicts: RowFlag[] },
): FlagPlan {
  const { base, next, conflicts } = change;
  const open = anomalies.filter(({ settledAt }) => settledAt === null);
  const isSaid = (flag: RowFlag) => (base ? has(base.flags, flag) || has(open, flag) : has(anomalies, flag));
  const isMended = (anomaly: KnownAnomaly) =>
    anomaly.origin === 'row' && base !== null && has(base.flags, anomaly) && !has(next.flags, anomaly);
  const isPast = (anomaly: KnownAnomaly) => anomaly.origin === 'conflict' && !has(conflicts, anomaly);
  return {
    add: [
      ...from(
        'row',
        next.flags.filter((flag) => !isSaid(flag)),
      ),
      ...from(
        'conflict',
        conflicts.filter((flag) => !has(open, flag)),
      ),
    ],
    settle: open.filter((anomaly) => isMended(anomaly) || isPast(anomaly)).map(({ id }) => id),
  };
}
