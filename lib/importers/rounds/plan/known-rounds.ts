import type { Db } from '@/lib/db/client';
import type { AnomalyOrigin } from '@/lib/db/generated/enums';
import { figuresOf } from '@/lib/draws/rules/draw-changes';
import { type DrawPageRow, drawPageInclude } from '@/lib/draws/store';
import { latestDayOf } from '../read/latest-day';
import { readSource } from '../read/read-source';
import type { ReadRound, RoundFigures } from '../read/round-record';
import type { PoolBandCount } from '../read/values/read-pool';

/** The one program that the feed is about. */
export const program = 'express-entry';

/** A recorded round, as far as every import needs it. */
export interface KnownNumber {
  id: number;
  number: string;
  numberOrder: string;
  date: string | null;
  isWithdrawn: boolean;
  /** Whether it came from a list of rounds. One that a person typed may be ahead of the list. */
  isFromSource: boolean;
  /** Of its newest source row; null where it has none, or where the file does not name it. */
  hash: string | null;
}

/** Every recorded round, in one query; hashes for those that the file names. */
export async function listKnownNumbers(db: Db, inFile: string[]): Promise<KnownNumber[]> {
  return db.$queryRaw<KnownNumber[]>`
    SELECT d.id, d.number, d.number_order AS "numberOrder", d.date::text AS date,
           d.withdrawn_at IS NOT NULL AS "isWithdrawn", d.source_fetched_at IS NOT NULL AS "isFromSource",
           CASE WHEN d.number = ANY (${inFile}) THEN (
             SELECT s.hash FROM draw_source_rows s WHERE s.draw_id = d.id ORDER BY s.id DESC LIMIT 1
           ) END AS hash
    FROM draws d WHERE d.program_slug = ${program}`;
}

export interface KnownAnomaly {
  id: number;
  drawId: number;
  field: string;
  raw: string;
  reason: string;
  origin: AnomalyOrigin;
  settledAt: Date | null;
}

/** All flags that some draws have or had, by draw. */
export async function listAnomalies(db: Db, drawIds: number[]): Promise<Map<number, KnownAnomaly[]>> {
  const rows = await db.drawAnomaly.findMany({ where: { drawId: { in: drawIds } }, orderBy: { id: 'asc' } });
  return Map.groupBy(rows, ({ drawId }) => drawId);
}

/** Names of the program's streams by slug. */
export async function listStreamNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.stream.findMany({ where: { programSlug: program } });
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}

/** A recorded round in full: one whose row in the file is another than the last. */
export interface KnownRound {
  id: number;
  figures: RoundFigures;
  bands: PoolBandCount[];
  detail: string;
  tieBreakRaw: string;
  drawnRaw: string;
  sourceUrl: string;
  /** Whether it ever came from a list of rounds. */
  isFromSource: boolean;
  /** What its last source row said; null where it has none. */
  base: ReadRound | null;
  /** Fields whose newest correction was made by a person, or before imports were kept. */
  byHand: ReadonlySet<string>;
}

function fieldsByHand(corrections: DrawPageRow['corrections']): ReadonlySet<string> {
  const newest = new Map(corrections.toReversed().map((correction) => [correction.field, correction]));
  return new Set([...newest.values()].filter(({ importId }) => importId === null).map(({ field }) => field));
}

/** Recorded rounds in full, by number. `lock` holds them until the transaction ends. */
export async function listKnownRounds(
  db: Db,
  ids: number[],
  { lock }: { lock: boolean },
): Promise<Map<string, KnownRound>> {
  if (ids.length === 0) return new Map();
  if (lock) await db.$queryRaw`SELECT id FROM draws WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`;
  const rows = await db.draw.findMany({
    where: { id: { in: ids } },
    include: { ...drawPageInclude, sourceRows: { orderBy: { id: 'desc' }, take: 1 } },
  });
  return new Map(
    rows.map((row) => {
      const [source] = row.sourceRows;
      const known: KnownRound = {
        id: row.id,
        figures: {
          ...figuresOf(row),
          drawnAt: row.drawnAt === null ? null : row.drawnAt.toISOString().replace('.000Z', 'Z'),
        },
        bands: (row.poolSnapshot?.bands ?? []).map(({ min, max, count }) => ({ min, max, count })),
        detail: row.detail,
        tieBreakRaw: row.tieBreakRaw,
        drawnRaw: row.drawnRaw,
        sourceUrl: row.sourceUrl,
        isFromSource: row.sourceFetchedAt !== null,
        base: source ? readSource(source.raw, row.number, latestDayOf(source.fetchedAt)) : null,
        byHand: fieldsByHand(row.corrections),
      };
      return [row.number, known];
    }),
  );
}
