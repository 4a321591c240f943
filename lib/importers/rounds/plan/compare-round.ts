import { correctionText } from '@/lib/draws/rules/correction-text';
import type { FigureChange } from '@/lib/draws/rules/draw-changes';
import { formatInteger } from '@/lib/numbers';
import { tidy } from '../read/field-text';
import type { ReadRound, RoundFigures, RoundRecord } from '../read/round-record';
import { flagOf, type RowFlag } from '../read/values/reading';
import type { KnownRound } from './known-rounds';

type Field = keyof RoundFigures;

export interface ValueChange extends Omit<FigureChange, 'field'> {
  field: string;
}

export interface Comparison {
  /** What the record says afterwards. */
  record: RoundRecord;
  /** Figures that change: each becomes a correction. */
  corrections: ValueChange[];
  /** What changes besides, without a correction. */
  quiet: ValueChange[];
  /** Values of the source that did not become the record's. */
  conflicts: RowFlag[];
  /** Fields that the source gives and that cannot be read: the record's value stays. */
  unread: string[];
  /** Whether the record already is so: then only the row is kept. */
  isSame: boolean;
}

/** A version goes with its stream: where a person's stream stays, so does its version. */
const decidedWith: Partial<Record<Field, Field>> = { streamVersion: 'stream' };
/** Fields that a source may leave empty without anybody having to look. */
const mayBeEmptied: readonly Field[] = ['streamVersion', 'dateEnd', 'drawnAt', 'poolAsOf'];

const text = (value: string | number | null) => (value === null ? null : String(value));

type Decision = 'keep' | 'take' | 'conflict' | 'emptied';

/**
 * Whose value counts. The source's where the source itself changed it and no person corrected it
 * since; the record's where the source says what it said before, where it can no longer be read, and
 * where a person's correction stands against a new value of the source: that one is flagged.
 */
function decide(field: Field, known: KnownRound, next: ReadRound): Decision {
  const [now, wanted] = [known.figures[field], next.record.figures[field]];
  if (now === wanted || (field === 'label' && tidy(String(now)) === wanted)) return 'keep';
  const before = known.base?.record.figures[field];
  if (known.base && before === wanted) return 'keep';
  if (wanted === null) {
    const hasNoVersion = field === 'streamVersion' && next.record.figures.stream !== null;
    if (hasNoVersion && !known.byHand.has(field)) return 'take';
    const isFlagged = next.flags.some((flag) => flag.field === field);
    return isFlagged || !known.base || mayBeEmptied.includes(field) ? 'keep' : 'emptied';
  }
  return known.byHand.has(field) && now !== before ? 'conflict' : 'take';
}

const reasons = {
  conflict: (value: string | null, field: string) =>
    `The source now says this; ${correctionText(field, value)} was set by a person and stays.`,
  emptied: (value: string | null, field: string) =>
    `The source no longer gives this value; ${correctionText(field, value)} stays.`,
};

function compareBands(known: KnownRound, next: ReadRound, record: RoundRecord): ValueChange[] {
  const isSamePool = record.figures.poolAsOf === known.figures.poolAsOf && known.bands.length > 0;
  if (!isSamePool || record.bands === known.bands) return [];
  const counts = new Map(known.bands.map(({ min, count }) => [min, count]));
  const changed = next.record.bands.filter(({ min, count }) => counts.get(min) !== count);
  if (changed.length === 0) return [];
  const list = (countOf: (min: number, count: number) => number) =>
    changed
      .map(({ min, max, count }) => `${min} to ${max}: ${formatInteger(countOf(min, count))}`)
      .join('; ');
  return [
    { field: 'poolBands', old: list((min) => counts.get(min) ?? 0), new: list((_min, count) => count) },
  ];
}

/** The bands that belong to the total that the record has afterwards. */
function chooseBands(known: KnownRound, next: ReadRound, figures: RoundFigures): RoundRecord['bands'] {
  const { poolAsOf, poolTotal } = next.record.figures;
  const isNext = figures.poolAsOf === poolAsOf && figures.poolTotal === poolTotal;
  const wasChanged =
    known.bands.length === 0 ||
    !known.base ||
    JSON.stringify(known.base.record.bands) !== JSON.stringify(next.record.bands);
  const isOther = JSON.stringify(known.bands) !== JSON.stringify(next.record.bands);
  return isNext && wasChanged && isOther && next.record.bands.length > 0 ? next.record.bands : known.bands;
}

/** Words and addresses beside the figures: the source's where it changed them, or where there are none. */
function compareWords(known: KnownRound, next: ReadRound): Pick<RoundRecord, 'detail' | 'sourceUrl'> {
  const choose = (field: 'detail' | 'sourceUrl') => {
    const [now, before, wanted] = [known[field], known.base?.record[field], next.record[field]];
    if (wanted === '') return now;
    return now === '' || now === before ? wanted : now;
  };
  return { detail: choose('detail'), sourceUrl: choose('sourceUrl') };
}

/**
 * What a row that is another than the last does to its recorded round. Compared are three: the
 * record, what the last row said, and what this one says. Without a last row (the round was typed, or
 * came before rows were kept) the source's values are taken but for those that a person corrected.
 */
export function compareRound(known: KnownRound, next: ReadRound): Comparison {
  const figures = { ...known.figures };
  const corrections: ValueChange[] = [];
  const quiet: ValueChange[] = [];
  const conflicts: RowFlag[] = [];
  const put = <F extends Field>(field: F) => {
    figures[field] = next.record.figures[field];
  };
  const decisions = new Map<Field, Decision>();
  for (const field of Object.keys(known.figures) as Field[]) {
    const leader = decidedWith[field];
    const own = decide(field, known, next);
    const led = leader ? decisions.get(leader) : undefined;
    const decision = led === 'conflict' || led === 'emptied' ? 'keep' : own;
    decisions.set(field, decision);
    const [old, wanted] = [text(known.figures[field]), text(next.record.figures[field])];
    if (decision === 'take') {
      put(field);
      // What a person left open was never published: filling it corrects nothing.
      const isFilled = !known.base && old === null;
      (isFilled ? quiet : corrections).push({ field, old, new: wanted });
    } else if (decision !== 'keep') {
      conflicts.push(flagOf(field, wanted ?? '', reasons[decision](old, field)));
    }
  }
  const bands = chooseBands(known, next, figures);
  const words = compareWords(known, next);
  const { tieBreakRaw, drawnRaw, poolAsOfRaw } = next.record;
  const record: RoundRecord = { figures, ...words, tieBreakRaw, drawnRaw, poolAsOfRaw, bands };
  corrections.push(...compareBands(known, next, record));
  for (const field of ['detail', 'sourceUrl'] as const)
    if (known[field] !== words[field]) quiet.push({ field, old: known[field], new: words[field] });
  const unread = (Object.keys(figures) as Field[]).filter(
    (field) => figures[field] !== null && next.record.figures[field] === null,
  );
  const isSame =
    known.isFromSource &&
    corrections.length + quiet.length === 0 &&
    known.tieBreakRaw === tieBreakRaw &&
    known.drawnRaw === drawnRaw &&
    known.bands === bands;
  return { record, corrections, quiet, conflicts, unread, isSame };
}
