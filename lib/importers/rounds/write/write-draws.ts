import type { Db } from '@/lib/db/client';
import { numberOrder } from '@/lib/draws/number-order';
import { program } from '../plan/known-rounds';
import type { RoundPlan } from '../plan/plan-import';
import type { RoundRecord } from '../read/round-record';
import { type RoundColumns, resolveColumns } from './resolve-columns';

interface NewRow extends RoundColumns {
  number: string;
  numberOrder: string;
}

/** Adds draws in one statement. @returns ids by number. */
async function addDraws(tx: Db, rows: NewRow[], fetchedAt: Date): Promise<Map<string, number>> {
  const added = await tx.$queryRaw<{ id: number; number: string }[]>`
    INSERT INTO draws
      (program_slug, number, number_order, date, date_precision, date_end, stream_id, stream_version_id, label,
       detail, invitations, invitations_qualifier, min_score, score_scale, tie_break_at, tie_break_raw,
       drawn_at, drawn_raw, pool_snapshot_id, source_url, source_fetched_at, updated_at)
    SELECT ${program}, number, "numberOrder", date, "datePrecision"::"DatePrecision", "dateEnd", "streamId",
           "streamVersionId", label, detail, invitations, "invitationsQualifier"::"InvitationsQualifier",
           "minScore", CASE WHEN "minScore" IS NOT NULL THEN 'CRS' END, "tieBreakAt", "tieBreakRaw",
           "drawnAt", "drawnRaw", "poolSnapshotId", "sourceUrl", ${fetchedAt}, now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row
      (number text, "numberOrder" text, date date, "datePrecision" text, "dateEnd" date, "streamId" int,
       "streamVersionId" int, label text, detail text, invitations int, "invitationsQualifier" text,
       "minScore" int, "tieBreakAt" timestamptz, "tieBreakRaw" text, "drawnAt" timestamptz, "drawnRaw" text,
       "poolSnapshotId" int, "sourceUrl" text)
    RETURNING id, number`;
  return new Map(added.map(({ id, number }) => [number, id]));
}

/** Rewrites draws that the caller holds, in one statement. */
async function changeDraws(tx: Db, rows: (RoundColumns & { id: number })[], fetchedAt: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE draws d SET
      date = row.date, date_precision = row."datePrecision"::"DatePrecision", date_end = row."dateEnd",
      stream_id = row."streamId", stream_version_id = row."streamVersionId", label = row.label,
      detail = row.detail, invitations = row.invitations,
      invitations_qualifier = row."invitationsQualifier"::"InvitationsQualifier",
      min_score = row."minScore",
      score_scale = CASE WHEN row."minScore" IS NOT NULL THEN coalesce(d.score_scale, 'CRS') END,
      tie_break_at = row."tieBreakAt", tie_break_raw = row."tieBreakRaw", drawn_at = row."drawnAt",
      drawn_raw = row."drawnRaw", pool_snapshot_id = row."poolSnapshotId", source_url = row."sourceUrl",
      source_fetched_at = ${fetchedAt}, version = d.version + 1, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row
      (id int, date date, "datePrecision" text, "dateEnd" date, "streamId" int, "streamVersionId" int,
       label text, detail text, invitations int, "invitationsQualifier" text, "minScore" int,
       "tieBreakAt" timestamptz, "tieBreakRaw" text, "drawnAt" timestamptz, "drawnRaw" text,
       "poolSnapshotId" int, "sourceUrl" text)
    WHERE d.id = row.id`;
}

/**
 * Writes the draws of a plan: new ones, and known ones that are another now.
 * @returns ids of the new ones by number.
 */
export async function writeDraws(tx: Db, plans: RoundPlan[], fetchedAt: Date): Promise<Map<string, number>> {
  const added = plans.filter(({ outcome }) => outcome === 'new');
  const changed = plans.flatMap(({ drawId, comparison }): { id: number; record: RoundRecord }[] =>
    drawId !== null && comparison && !comparison.isSame ? [{ id: drawId, record: comparison.record }] : [],
  );
  if (added.length + changed.length === 0) return new Map();
  const records = [...added.map(({ round }) => round.record), ...changed.map(({ record }) => record)];
  const columnsOf = await resolveColumns(tx, records);
  await changeDraws(
    tx,
    changed.map(({ id, record }) => ({ id, ...columnsOf(record) })),
    fetchedAt,
  );
  const newRows = added.map(({ round: { number, record } }) => ({
    ...columnsOf(record),
    number,
    numberOrder: numberOrder(number),
  }));
  return addDraws(tx, newRows, fetchedAt);
}
