import type { Db } from '@/lib/db/client';
import { program } from '../plan/known-rounds';
import type { RoundRecord } from '../read/round-record';
import { writePools } from './write-pools';

/** A record's columns, as JSON for one statement over many rows. */
export interface RoundColumns {
  date: string | null;
  datePrecision: string;
  dateEnd: string | null;
  streamId: number | null;
  streamVersionId: number | null;
  label: string;
  detail: string;
  invitations: number | null;
  invitationsQualifier: string;
  minScore: number | null;
  tieBreakAt: string | null;
  tieBreakRaw: string;
  drawnAt: string | null;
  drawnRaw: string;
  poolSnapshotId: number | null;
  sourceUrl: string;
}

/** Ids of streams by slug, and of their versions, made where a name brings a new one. */
async function findStreams(tx: Db, records: RoundRecord[]) {
  const wanted = records.map(({ figures }) => ({ slug: figures.stream, version: figures.streamVersion }));
  await tx.$executeRaw`
    INSERT INTO stream_versions (stream_id, version)
    SELECT DISTINCT s.id, row.version
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS row (slug text, version text)
    JOIN streams s ON s.program_slug = ${program} AND s.slug = row.slug
    WHERE row.version IS NOT NULL
    ON CONFLICT (stream_id, version) DO NOTHING`;
  const streams = await tx.stream.findMany({ where: { programSlug: program }, include: { versions: true } });
  return new Map(streams.map((stream) => [stream.slug, stream]));
}

/**
 * Gives records what their ids refer to: streams, versions and pool snapshots.
 * @returns a function from a record to its columns.
 */
export async function resolveColumns(
  tx: Db,
  records: RoundRecord[],
): Promise<(record: RoundRecord) => RoundColumns> {
  const streams = await findStreams(tx, records);
  const poolIdOf = await writePools(tx, records);
  return (record) => {
    const { stream: slug, streamVersion, poolAsOf: _asOf, poolTotal: _total, ...figures } = record.figures;
    const stream = slug === null ? undefined : streams.get(slug);
    const version = stream?.versions.find((candidate) => candidate.version === streamVersion);
    const { detail, tieBreakRaw, drawnRaw, sourceUrl } = record;
    return {
      ...figures,
      ...{ detail, tieBreakRaw, drawnRaw, sourceUrl },
      streamId: stream?.id ?? null,
      streamVersionId: version?.id ?? null,
      poolSnapshotId: poolIdOf(record),
    };
  };
}
