import type { DrawData } from '@/lib/blocks/draw-data';
import { toCalendarDate } from '@/lib/dates';
import type { DrawCorrection } from '@/lib/db/generated/client';
import type { InvitationsQualifier } from '@/lib/db/generated/enums';
import { drawUrl, programUrl } from './address';
import { correctionText } from './rules/correction-text';
import { drawFieldLabel } from './schema';
import type { DrawPageRow, DrawRow } from './store';
import type { DrawCorrectionView, DrawView, ProgramView, StreamView } from './views';

const qualifiers: Record<InvitationsQualifier, DrawData['invitationsQualifier']> = {
  exact: 'exact',
  fewerThan: 'fewer-than',
  combined: 'combined',
};

/** An instant to the second, as sources give it: 2024-01-30T02:39:54Z. */
function stamp(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

/** A program's row as pages show it. */
export function presentProgram(row: DrawRow['program']): ProgramView {
  const { slug, jurisdiction, name, shortName, scoreScale, isPnp, note, sourceUrl } = row;
  return { slug, jurisdiction, name, shortName, scoreScale, isPnp, note, sourceUrl, url: programUrl(row) };
}

/** A stream's row as pages show it. */
export function presentStream(row: StreamView): StreamView {
  return { slug: row.slug, name: row.name, kind: row.kind };
}

/** A draw's row as every block, list and page shows it. */
export function presentDraw(row: DrawRow | DrawPageRow): DrawData {
  return {
    program: row.programSlug,
    programName: row.program.shortName,
    number: row.number,
    url: drawUrl(row.program, row.number),
    date: row.date && toCalendarDate(row.date),
    datePrecision: row.datePrecision,
    dateEnd: row.dateEnd && toCalendarDate(row.dateEnd),
    label: row.label,
    streamName: row.stream?.name ?? null,
    invitations: row.invitations,
    invitationsQualifier: qualifiers[row.invitationsQualifier],
    minScore: row.minScore,
    scoreScale: row.scoreScale,
    tieBreakAt: row.tieBreakAt && stamp(row.tieBreakAt),
    poolTotal: row.poolSnapshot?.total ?? null,
    poolAsOf: row.poolSnapshot ? toCalendarDate(row.poolSnapshot.asOf) : null,
    correctedAt: row.corrections[0]?.at.toISOString() ?? null,
    correctedFields: [...new Set(row.corrections.map((correction) => correction.field))],
    flaggedFields: [...new Set(row.anomalies.map((anomaly) => anomaly.field))],
    isWithdrawn: row.withdrawnAt !== null,
  };
}

/** A correction as readers see it: what changed and why, never who. */
export function presentCorrection(row: DrawCorrection, scoreScale: string | null): DrawCorrectionView {
  return {
    field: row.field,
    label: drawFieldLabel(row.field, scoreScale),
    old: row.old,
    new: row.new,
    oldText: correctionText(row.field, row.old),
    newText: correctionText(row.field, row.new),
    at: row.at.toISOString(),
    reason: row.reason,
    source: row.source,
  };
}

function presentPool(snapshot: DrawPageRow['poolSnapshot']): DrawView['pool'] {
  if (!snapshot || snapshot.total === null) return null;
  return {
    asOf: toCalendarDate(snapshot.asOf),
    total: snapshot.total,
    bands: snapshot.bands.map(({ min, max, count }) => ({ min, max, count })),
  };
}

/** A draw's row for its own page, without what other draws it names. */
export function presentDrawPage(row: DrawPageRow): Omit<DrawView, 'previousOfStream' | 'older' | 'newer'> {
  return {
    ...presentDraw(row),
    jurisdiction: row.program.jurisdiction,
    stream: row.stream && { ...presentStream(row.stream), version: row.streamVersion?.version ?? null },
    detail: row.detail,
    tieBreakRaw: row.tieBreakRaw,
    drawnAt: row.drawnAt && stamp(row.drawnAt),
    drawnRaw: row.drawnRaw,
    source: { url: row.sourceUrl, fetchedAt: row.sourceFetchedAt?.toISOString() ?? null },
    anomalies: row.anomalies.map(({ field, raw, reason }) => ({ field, raw, reason })),
    corrections: row.corrections.map((correction) => presentCorrection(correction, row.scoreScale)),
    pool: presentPool(row.poolSnapshot),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawnNote: row.withdrawnNote,
    updatedAt: row.updatedAt.toISOString(),
  };
}
