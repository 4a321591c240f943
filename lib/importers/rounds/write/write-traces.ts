import { formatInstant } from '@/lib/dates';
import type { Db, Prisma } from '@/lib/db/client';
import type { RoundPlan } from '../plan/plan-import';
import type { FeedFile } from '../read/open-file';

interface Traces {
  plans: RoundPlan[];
  drawIdOf: (plan: RoundPlan) => number;
  file: FeedFile;
  importId: number;
  staffId: string | null;
}

function isWebAddress(source: string): boolean {
  return /^https?:/.test(source);
}

/** Keeps the row of each round that is new, or whose row is another than the last. */
async function keepSourceRows(tx: Db, { plans, drawIdOf, file }: Traces): Promise<void> {
  await tx.drawSourceRow.createMany({
    data: plans
      .filter(({ outcome, comparison }) => outcome === 'new' || comparison)
      .map((plan) => ({
        drawId: drawIdOf(plan),
        url: file.source,
        fetchedAt: file.fetchedAt,
        raw: plan.round.raw as Prisma.InputJsonValue,
        hash: plan.round.hash,
      })),
  });
}

async function keepCorrections(tx: Db, { plans, drawIdOf, file, importId, staffId }: Traces): Promise<void> {
  const reason = `The official list of rounds changed (fetched ${formatInstant(file.fetchedAt)}).`;
  await tx.drawCorrection.createMany({
    data: plans.flatMap((plan) =>
      (plan.comparison?.corrections ?? []).map(({ field, old, new: next }) => ({
        drawId: drawIdOf(plan),
        ...{ field, old, new: next, reason, importId, staffId },
        source: isWebAddress(file.source) ? file.source : plan.round.record.sourceUrl,
      })),
    ),
  });
}

async function keepFlags(tx: Db, { plans, drawIdOf }: Traces): Promise<void> {
  await tx.drawAnomaly.createMany({
    data: plans.flatMap((plan) => plan.flags.add.map((flag) => ({ drawId: drawIdOf(plan), ...flag }))),
  });
  const settled = plans.flatMap(({ flags }) => flags.settle);
  if (settled.length > 0)
    await tx.drawAnomaly.updateMany({ where: { id: { in: settled } }, data: { settledAt: new Date() } });
}

/** Keeps what a plan leaves behind beside the draws: source rows, corrections and flags. */
export async function writeTraces(tx: Db, traces: Traces): Promise<void> {
  await keepSourceRows(tx, traces);
  await keepCorrections(tx, traces);
  await keepFlags(tx, traces);
}
