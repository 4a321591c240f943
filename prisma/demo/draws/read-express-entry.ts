import { readTsv } from '../../read-tsv';
import type { DemoDraw } from './demo-draw';

/** Programs that a round was open to, as the rounds page lists them. */
const eligiblePrograms: Record<string, string> = {
  'all-four':
    'Federal Skilled Worker, Canadian Experience Class, Federal Skilled Trades and Provincial Nominee Program',
  four: 'Federal Skilled Worker Program, Canadian Experience Class, Federal Skilled Trades Program and Provincial Nominee Program',
  three: 'Federal Skilled Worker Program, Canadian Experience Class and Federal Skilled Trades Program',
  cec: 'Canadian Experience Class',
  fsw: 'Federal Skilled Worker',
  fst: 'Federal Skilled Trades',
  pnp: 'Provincial Nominee Program',
};

const rounds =
  'immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds/invitations';

/** Addresses of a round's own page, in the three forms that they have had. */
const sourceForms: Record<string, (number: string) => string> = {
  page: (number) => `https://www.canada.ca/en/${rounds}-${number}.html`,
  query: (number) => `https://www.canada.ca/en/${rounds}.html?q=${number}`,
  content: (number) => `https://www.canada.ca/content/canadasite/en/${rounds}.html?q=${number}`,
};

/** "2024-01-30T02:39:54Z" → "January 30, 2024 at 02:39:54 UTC", the form that the source uses most. */
function usualStamp(instant: string): string {
  const day = new Date(instant).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: '2-digit',
    timeZone: 'UTC',
  });
  return `${day} at ${instant.slice(11, 19)} UTC`;
}

/** The whole history of rounds, oldest first, from January 31, 2015 to July 8, 2025. */
export async function readExpressEntryDraws(): Promise<DemoDraw[]> {
  const rows = await readTsv(new URL('./express-entry-draws.tsv', import.meta.url), [
    'number',
    'date',
    'label',
    'stream',
    'version',
    'programs',
    'invitations',
    'minScore',
    'tieBreakAt',
    'tieBreakRaw',
    'drawnAt',
    'drawnRaw',
    'poolAsOf',
    'sourceForm',
  ]);
  return rows.map((row) => ({
    program: 'express-entry',
    number: row.number,
    date: row.date,
    datePrecision: 'day',
    label: row.label,
    stream: row.stream,
    version: row.version || null,
    detail: eligiblePrograms[row.programs] ?? '',
    invitations: Number(row.invitations),
    invitationsQualifier: 'exact',
    minScore: Number(row.minScore),
    scoreScale: 'CRS',
    tieBreakAt: row.tieBreakAt || null,
    // A raw text stands in the file only where it is not in the usual form.
    tieBreakRaw: row.tieBreakRaw || (row.tieBreakAt && usualStamp(row.tieBreakAt)),
    drawnAt: row.drawnAt || null,
    drawnRaw: row.drawnRaw || (row.drawnAt && usualStamp(row.drawnAt)),
    poolAsOf: row.poolAsOf || null,
    sourceUrl: sourceForms[row.sourceForm]?.(row.number) ?? '',
  }));
}
