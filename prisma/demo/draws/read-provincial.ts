import { readTsv } from '../../read-tsv';
import { programs } from '../../reference/programs';
import type { DemoDraw } from './demo-draw';

const programOf = new Map(programs.map((program) => [program.slug, program]));

/**
 * The provincial draws of January to September 2026. None has a number of its own that is its
 * alone, so each has a permanent one: its date and its place among the rows of that day.
 */
export async function readProvincialDraws(): Promise<DemoDraw[]> {
  const rows = await readTsv(new URL('./provincial-draws.tsv', import.meta.url), [
    'program',
    'number',
    'date',
    'precision',
    'label',
    'stream',
    'detail',
    'invitations',
    'qualifier',
    'minScore',
  ]);
  return rows.map((row) => ({
    program: row.program,
    number: row.number,
    date: row.date,
    datePrecision: row.precision === 'month' ? 'month' : 'day',
    label: row.label,
    stream: row.stream,
    version: null,
    detail: row.detail,
    invitations: row.invitations ? Number(row.invitations) : null,
    invitationsQualifier: row.qualifier === 'combined' ? 'combined' : 'exact',
    minScore: row.minScore ? Number(row.minScore) : null,
    // A scale without a score would say nothing: rows by wage have neither.
    scoreScale: row.minScore ? (programOf.get(row.program)?.scoreScale ?? null) : null,
    tieBreakAt: null,
    tieBreakRaw: '',
    drawnAt: null,
    drawnRaw: '',
    poolAsOf: null,
    sourceUrl: programOf.get(row.program)?.sourceUrl ?? '',
  }));
}
