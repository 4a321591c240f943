import type { Db } from '@/lib/db/client';
import { checkFile } from '../read/check-file';
import type { FileReading, FileRound } from '../read/read-file';
import type { ImportCounts, PlannedRow } from '../schema';
import { type Comparison, compareRound } from './compare-round';
import {
  type KnownAnomaly,
  type KnownNumber,
  type KnownRound,
  listAnomalies,
  listKnownNumbers,
  listKnownRounds,
  listStreamNames,
} from './known-rounds';
import {
  type FlagPlan,
  fileFlagsOfKnown,
  flagsOfChanged,
  flagsOfNew,
  historicFlagsOfKnown,
} from './reconcile-flags';
import { requireKnownRounds } from './requirements';

/** What becomes of one round of the file. */
export interface RoundPlan {
  round: FileRound;
  outcome: PlannedRow['outcome'];
  /** Null for a round that was unknown. */
  drawId: number | null;
  /** Of a known round whose row is another than the last. */
  comparison: Comparison | null;
  flags: FlagPlan;
  /** Flags that it has before the import. */
  open: KnownAnomaly[];
}

export interface FilePlan {
  rounds: RoundPlan[];
  known: KnownNumber[];
  counts: ImportCounts;
}

interface Known {
  streamNames: ReadonlyMap<string, string>;
  number: KnownNumber;
  round: KnownRound | undefined;
  anomalies: KnownAnomaly[];
}

/** A correction names streams as readers know them. */
function withStreamNames(comparison: Comparison, names: ReadonlyMap<string, string>): Comparison {
  const nameOf = (slug: string | null) => (slug === null ? null : (names.get(slug) ?? slug));
  const corrections = comparison.corrections.map((change) =>
    change.field === 'stream' ? { ...change, old: nameOf(change.old), new: nameOf(change.new) } : change,
  );
  return { ...comparison, corrections };
}

function planKnown(round: FileRound, known: Known, fileFlags: FileFlags, isHistoric: boolean): RoundPlan {
  const { anomalies } = known;
  const open = anomalies.filter(({ settledAt }) => settledAt === null);
  const drawId = known.number.id;
  const plan = { round, drawId, open };
  if (isHistoric) {
    const flags = historicFlagsOfKnown(anomalies, fileFlags);
    return { ...plan, outcome: 'unchanged', comparison: null, flags };
  }
  const ofFile = fileFlagsOfKnown(anomalies, fileFlags);
  if (!known.round) return { ...plan, outcome: 'unchanged', comparison: null, flags: ofFile };
  const comparison = withStreamNames(compareRound(known.round, round), known.streamNames);
  const flags = round.flags.map((flag) =>
    comparison.unread.includes(flag.field)
      ? { ...flag, reason: `${flag.reason} The value from before stays.` }
      : flag,
  );
  const { base } = known.round;
  const ofRow = flagsOfChanged(anomalies, {
    base,
    next: { ...round, flags },
    conflicts: comparison.conflicts,
  });
  return {
    ...plan,
    outcome: comparison.corrections.length + comparison.quiet.length > 0 ? 'changed' : 'unchanged',
    comparison,
    flags: { add: [...ofRow.add, ...ofFile.add], settle: [...ofRow.settle, ...ofFile.settle] },
  };
}

type FileFlags = Parameters<typeof flagsOfNew>[1];

function isFlagged({ flags, open }: RoundPlan): boolean {
  return flags.add.length > 0 || open.some(({ id }) => !flags.settle.includes(id));
}

function countRounds(reading: FileReading, rounds: RoundPlan[]): ImportCounts {
  const count = (outcome: RoundPlan['outcome']) => rounds.filter((plan) => plan.outcome === outcome).length;
  return {
    read: reading.rows,
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    flagged: rounds.filter(isFlagged).length + reading.unplaced.length,
  };
}

/**
 * What a file would do to the records, with nothing written.
 * @param lock holds the rounds that may change until the transaction ends.
 * @throws AppError `invalid` where the file lacks rounds that are known and is no historic one.
 */
export async function planImport(
  db: Db,
  reading: FileReading,
  { isHistoric, lock }: { isHistoric: boolean; lock: boolean },
): Promise<FilePlan> {
  const inFile = new Set(reading.rounds.map(({ number }) => number));
  const known = await listKnownNumbers(db, [...inFile]);
  if (!isHistoric) requireKnownRounds(known, inFile);
  const knownOf = new Map(known.map((round) => [round.number, round]));
  const inBoth = reading.rounds.flatMap((round) => {
    const number = knownOf.get(round.number);
    return number ? [{ id: number.id, isSame: number.hash === round.hash }] : [];
  });
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  const anomalies = await listAnomalies(db, ids(inBoth));
  const differing = isHistoric ? [] : ids(inBoth.filter(({ isSame }) => !isSame));
  const rounds = await listKnownRounds(db, differing, { lock });
  const streamNames = await listStreamNames(db);
  const fileFlags = checkFile(reading.rounds, new Set(knownOf.keys()));
  const plans = reading.rounds.map((round): RoundPlan => {
    const number = knownOf.get(round.number);
    const ofFile = fileFlags.get(round.number) ?? [];
    if (!number) {
      const flags = flagsOfNew(round, ofFile);
      return { round, outcome: 'new', drawId: null, comparison: null, flags, open: [] };
    }
    const ofDraw = { round: rounds.get(round.number), anomalies: anomalies.get(number.id) ?? [] };
    return planKnown(round, { number, streamNames, ...ofDraw }, ofFile, isHistoric);
  });
  return { rounds: plans, known, counts: countRounds(reading, plans) };
}
