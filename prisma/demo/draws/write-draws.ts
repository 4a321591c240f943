import { fromCalendarDate } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import { numberOrder } from '@/lib/draws/number-order';
import type { DemoDraw } from './demo-draw';
import { doubts, replacedTieBreak } from './doubts';
import { readExpressEntryDraws } from './read-express-entry';
import { type DemoPool, readPools } from './read-pools';
import { readProvincialDraws } from './read-provincial';

const program = 'express-entry';
/** The days on which the copies that the demo files were made from were taken; their hour is not known. */
const fetchedAt = { federal: new Date('2025-07-09T12:00Z'), provincial: new Date('2026-09-26T12:00Z') };

/** @returns the snapshots' ids by their date. */
async function writePools(tx: Db, pools: DemoPool[]): Promise<Map<string, number>> {
  const snapshots = await tx.poolSnapshot.createManyAndReturn({
    data: pools.map(({ asOf, total }) => ({ programSlug: program, asOf: fromCalendarDate(asOf), total })),
  });
  const ids = new Map(snapshots.map((snapshot) => [snapshot.asOf.toISOString().slice(0, 10), snapshot.id]));
  await tx.poolBand.createMany({
    data: pools.flatMap((pool) =>
      pool.bands.map((band) => ({ snapshotId: ids.get(pool.asOf) ?? 0, ...band })),
    ),
  });
  return ids;
}

/** @returns a function from a draw to the ids of its stream and version. */
async function streamFinder(tx: Db) {
  const streams = await tx.stream.findMany({ include: { versions: true } });
  const found = new Map(streams.map((stream) => [`${stream.programSlug}/${stream.slug}`, stream]));
  return (draw: DemoDraw) => {
    const stream = found.get(`${draw.program}/${draw.stream}`);
    const version = stream?.versions.find((candidate) => candidate.version === draw.version);
    if (!stream || (draw.version && !version)) {
      throw new Error(`${draw.program} ${draw.number}: no stream ${draw.stream} ${draw.version ?? ''}`);
    }
    return { streamId: stream.id, streamVersionId: version?.id ?? null };
  };
}

/** Writes the doubts and the one replaced value beside their draws. */
async function writeDoubts(tx: Db): Promise<void> {
  const draws = await tx.draw.findMany({
    where: {
      programSlug: program,
      number: { in: [...doubts.map((doubt) => doubt.number), replacedTieBreak.number] },
    },
    select: { id: true, number: true, sourceUrl: true },
  });
  const drawOf = (number: string) => {
    const draw = draws.find((candidate) => candidate.number === number);
    if (!draw) throw new Error(`no draw ${number}`);
    return draw;
  };
  await tx.drawAnomaly.createMany({
    data: doubts.map(({ number, ...doubt }) => ({ drawId: drawOf(number).id, ...doubt })),
  });
  const { number, ...replaced } = replacedTieBreak;
  const draw = drawOf(number);
  await tx.drawCorrection.create({
    data: { drawId: draw.id, ...replaced, source: draw.sourceUrl },
  });
}

export interface DemoRecords {
  draws: DemoDraw[];
  pools: DemoPool[];
}

/** All draws and pool snapshots of the demo content, from its files. */
export async function readRecords(): Promise<DemoRecords> {
  const [pools, federal, provincial] = await Promise.all([
    readPools(),
    readExpressEntryDraws(),
    readProvincialDraws(),
  ]);
  return { draws: [...federal, ...provincial], pools };
}

/** Writes all draws of the demo content with their pools, doubts and the one correction. */
export async function writeDraws(tx: Db, { draws, pools }: DemoRecords): Promise<void> {
  const poolIds = await writePools(tx, pools);
  const streamIds = await streamFinder(tx);
  await tx.draw.createMany({
    data: draws.map((draw) => {
      const { program: programSlug, date, stream: _stream, version: _version, poolAsOf, ...values } = draw;
      return {
        ...values,
        ...streamIds(draw),
        programSlug,
        date: fromCalendarDate(date),
        numberOrder: numberOrder(draw.number),
        poolSnapshotId: poolAsOf ? (poolIds.get(poolAsOf) ?? null) : null,
        sourceFetchedAt: programSlug === program ? fetchedAt.federal : fetchedAt.provincial,
      };
    }),
  });
  await writeDoubts(tx);
}
