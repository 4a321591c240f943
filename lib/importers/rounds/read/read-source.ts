import { isFeedRow } from './field-text';
import { readRow } from './read-row';
import type { ReadRound, RoundFigures, RoundRecord } from './round-record';
import { flagOf, type RowFlag } from './values/reading';

/** Figures of two rows of one number: what they share. What differs is null and flagged with both. */
function shared(a: ReadRound, b: ReadRound): ReadRound {
  const flags: RowFlag[] = [...a.flags];
  const seen = new Set(flags.map(({ field, raw }) => `${field} ${raw}`));
  flags.push(...b.flags.filter(({ field, raw }) => !seen.has(`${field} ${raw}`)));
  flags.push(flagOf('number', a.number, 'The file has this number more than once.'));
  const figures: RoundFigures = { ...a.record.figures };
  const differing = (Object.keys(figures) as (keyof RoundFigures)[]).filter(
    (field) => figures[field] !== b.record.figures[field],
  );
  for (const field of differing) {
    const raw = `${a.record.figures[field] ?? 'none'} | ${b.record.figures[field] ?? 'none'}`;
    flags.push(flagOf(field, raw, 'Two rows of this number differ here.'));
    if (field !== 'label' && field !== 'datePrecision' && field !== 'invitationsQualifier')
      figures[field] = null;
  }
  const isPoolSplit = JSON.stringify(a.record.bands) !== JSON.stringify(b.record.bands);
  const record: RoundRecord = { ...a.record, figures, bands: isPoolSplit ? [] : a.record.bands };
  return { number: a.number, record, flags };
}

/**
 * What a stored source row says: one row of the feed, or a list of them where a file has the number
 * more than once.
 * @param latestDay as for `readRow`.
 */
export function readSource(raw: unknown, number: string, latestDay: string): ReadRound | null {
  const rows = Array.isArray(raw) ? raw : [raw];
  const read = rows.filter(isFeedRow).map((row) => readRow(row, number, latestDay));
  return read.length === 0 ? null : read.reduce(shared);
}
