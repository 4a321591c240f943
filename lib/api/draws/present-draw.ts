import { presentDrawPage } from '@/lib/draws/present-draw';
import type { DrawPageRow } from '@/lib/draws/store';
import type { DrawCorrectionView } from '@/lib/draws/views';
import { getEnv } from '@/lib/env';
import type { DrawRecord } from '../contract/draw';

/** A correction as the API gives it: the values as they are kept, not as they are printed. */
export function presentFigureCorrection(correction: DrawCorrectionView): DrawRecord['corrections'][number] {
  const { field, old, new: now, at, reason, source } = correction;
  return { field, old, new: now, at, reason, source: source || null };
}

/** A draw's row as the API gives it. */
export function presentDrawRecord(row: DrawPageRow): DrawRecord {
  const draw = presentDrawPage(row);
  const { stream, source } = draw;
  return {
    program: draw.program,
    jurisdiction: draw.jurisdiction,
    number: draw.number,
    date: draw.date,
    datePrecision: draw.datePrecision,
    ...(draw.dateEnd && { dateEnd: draw.dateEnd }),
    stream: stream && { slug: stream.slug, name: stream.name, version: stream.version },
    label: draw.label,
    invitations: draw.invitations,
    invitationsQualifier: draw.invitationsQualifier,
    minScore: draw.minScore,
    scoreScale: draw.scoreScale,
    tieBreakAt: draw.tieBreakAt,
    drawnAt: draw.drawnAt,
    pool: draw.pool,
    source: { url: source.url || null, fetchedAt: source.fetchedAt, anomalies: draw.anomalies },
    corrections: draw.corrections.map(presentFigureCorrection),
    url: getEnv().siteUrl + draw.url,
    updatedAt: draw.updatedAt,
  };
}
