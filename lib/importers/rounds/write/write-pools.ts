import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import { program } from '../plan/known-rounds';
import type { RoundRecord } from '../read/round-record';
import type { PoolBandCount } from '../read/values/read-pool';

interface Pool {
  asOf: string;
  total: number | null;
  bands: PoolBandCount[];
}

interface Snapshot extends Pool {
  id: number;
}

const countsOf = (bands: PoolBandCount[]) => bands.map(({ min, count }) => `${min}:${count}`).join();

/** Of one day: one total are one snapshot, unless its counts by score are others. */
function isSame(pool: Pool, snapshot: Snapshot): boolean {
  if (pool.total !== snapshot.total) return false;
  const isOpen = pool.bands.length === 0 || snapshot.bands.length === 0;
  return isOpen || countsOf(pool.bands) === countsOf(snapshot.bands);
}

function poolOf({ figures, bands }: RoundRecord): Pool | null {
  const { poolAsOf: asOf, poolTotal: total } = figures;
  return asOf ? { asOf, total, bands } : null;
}

async function findSnapshots(tx: Db, days: string[]): Promise<Snapshot[]> {
  const rows = await tx.poolSnapshot.findMany({
    where: { programSlug: program, asOf: { in: days.map(fromCalendarDate) } },
    include: { bands: { orderBy: { min: 'desc' } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, asOf, total, bands }) => ({ id, asOf: toCalendarDate(asOf), total, bands }));
}

async function addSnapshots(tx: Db, pools: Pool[]): Promise<Snapshot[]> {
  const rows = await tx.poolSnapshot.createManyAndReturn({
    data: pools.map(({ asOf, total }) => ({ programSlug: program, asOf: fromCalendarDate(asOf), total })),
    select: { id: true },
  });
  // Rows come back in the order in which they were given.
  return pools.map((pool, place) => ({ ...pool, id: rows[place]?.id ?? 0 }));
}

/** In one statement: thousands of bands come with a first import. */
async function addBands(tx: Db, snapshots: Snapshot[]): Promise<void> {
  const rows = snapshots.flatMap(({ id, bands }) => bands.map((band) => ({ id, ...band })));
  await tx.$executeRaw`
    INSERT INTO pool_bands (snapshot_id, min, max, count)
    SELECT id, min, max, count
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id int, min int, max int, count int)`;
}

/**
 * The snapshots of some records' pools, made where there are none; counts by score are added to one
 * that a person recorded without them.
 * @returns a function from a record to its snapshot's id.
 */
export async function writePools(
  tx: Db,
  records: RoundRecord[],
): Promise<(record: RoundRecord) => number | null> {
  const pools = records.map(poolOf).filter((pool) => pool !== null);
  const known = await findSnapshots(tx, [...new Set(pools.map(({ asOf }) => asOf))]);
  const seen = Map.groupBy(known, ({ asOf }) => asOf);
  const missing: Snapshot[] = [];
  const filled: Snapshot[] = [];
  for (const pool of pools) {
    const ofDay = seen.get(pool.asOf) ?? [];
    const same = ofDay.find((snapshot) => isSame(pool, snapshot));
    if (!same) {
      const snapshot = { ...pool, id: 0 };
      missing.push(snapshot);
      seen.set(pool.asOf, [...ofDay, snapshot]);
    } else if (same.bands.length === 0 && pool.bands.length > 0) {
      same.bands = pool.bands;
      if (same.id > 0) filled.push(same);
    }
  }
  const added = await addSnapshots(tx, missing);
  await addBands(tx, [...added, ...filled]);
  const ofDay = Map.groupBy([...known, ...added], ({ asOf }) => asOf);
  return (record) => {
    const pool = poolOf(record);
    return (pool && ofDay.get(pool.asOf)?.find((snapshot) => isSame(pool, snapshot))?.id) ?? null;
  };
}
