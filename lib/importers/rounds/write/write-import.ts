import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record-audit';
import { asJson } from '@/lib/db/as-json';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { program } from '../plan/known-rounds';
import { type FilePlan, planImport, type RoundPlan } from '../plan/plan-import';
import { presentRound } from '../plan/present-plan';
import { type FeedFile, hashFile, openFile } from '../read/open-file';
import type { FileReading } from '../read/read-file';
import type { ImportCounts, ImportPlan } from '../schema';
import { queueStories } from './queue-stories';
import { writeDraws } from './write-draws';
import { writeTraces } from './write-traces';

/** Any number of our own: of two imports that start together, the second waits for the first. */
const lockKey = 20_230_628;

export interface ImportRun {
  isHistoric: boolean;
  /** Null for a command or a job. */
  staffId: string | null;
  /** The person's name, or the command or job. */
  actor: string;
  /** The fingerprint of the plan that a person saw; '' or none where nobody did. */
  seenPlan?: string;
}

async function holdRounds(tx: Db): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockKey})`;
  // A draw that a person records meanwhile waits too: numbers are given out one after another.
  await tx.$queryRaw`SELECT slug FROM programs WHERE slug = ${program} FOR NO KEY UPDATE`;
}

function importRow(file: FeedFile, { isHistoric, staffId, actor }: ImportRun) {
  const { source, bytes, fetchedAt } = file;
  const common = { programSlug: program, source, fetchedAt, isHistoric, staffId, actor };
  return { ...common, fileHash: hashFile(bytes), bytes: bytes.length };
}

function countColumns(counts: ImportCounts) {
  return {
    readCount: counts.read,
    newCount: counts.new,
    changedCount: counts.changed,
    unchangedCount: counts.unchanged,
    flaggedCount: counts.flagged,
  };
}

/** Whether a round's page can show anything else afterwards. */
function isSeen({ outcome, comparison, flags }: RoundPlan): boolean {
  const isOther = outcome === 'new' || (comparison !== null && !comparison.isSame);
  return isOther || flags.add.length + flags.settle.length > 0;
}

async function writePlan(
  tx: Db,
  plan: FilePlan,
  given: { file: FeedFile; run: ImportRun; reading: FileReading },
): Promise<number> {
  const { file, run, reading } = given;
  const { id: importId } = await tx.drawImport.create({
    data: {
      ...importRow(file, run),
      ...countColumns(plan.counts),
      outcome: 'imported',
      unplaced: asJson(reading.unplaced),
    },
    select: { id: true },
  });
  const touched = plan.rounds.filter((round) => round.comparison !== null || isSeen(round));
  const added = await writeDraws(tx, touched, file.fetchedAt);
  const drawIdOf = ({ drawId, round }: RoundPlan) => drawId ?? added.get(round.number) ?? 0;
  await writeTraces(tx, { plans: touched, drawIdOf, file, importId, staffId: run.staffId });
  if (!run.isHistoric) await queueStories(tx, plan, added);
  const numbers = touched.filter(isSeen).map(({ round }) => round.number);
  if (numbers.length > 0) {
    await recordAudit(tx, {
      staffId: run.staffId,
      actor: run.actor,
      act: 'draw.import',
      target: `import:${importId}`,
      after: { source: file.source, isHistoric: run.isHistoric, ...plan.counts, numbers },
    });
    const tags = numbers.map((number) => contentTags.draw({ program, number }));
    await recordContentChange(tx, [...tags, contentTags.draws]);
  }
  await recordContentChange(tx, [contentTags.drawsLooked]);
  return importId;
}

/** A file's plan in plain data. */
function presentPlan(
  plan: FilePlan,
  given: { file: FeedFile; reading: FileReading; isHistoric: boolean },
): ImportPlan {
  const { file, reading, isHistoric } = given;
  const { source, bytes, fetchedAt } = file;
  const { unplaced } = reading;
  const effects = { counts: plan.counts, rows: plan.rounds.map(presentRound), unplaced };
  return {
    file: { source, hash: hashFile(bytes), bytes: bytes.length, fetchedAt: fetchedAt.toISOString() },
    isHistoric,
    ...effects,
    fingerprint: createHash('sha256')
      .update(JSON.stringify({ isHistoric, ...effects }))
      .digest('hex'),
  };
}

function requireSeenPlan(plan: ImportPlan, seenPlan: string): void {
  if (seenPlan === '' || seenPlan === plan.fingerprint) return;
  throw new AppError('conflict', {
    message: 'the records changed after the preview',
    forPerson:
      'The records changed after you looked, so this file would do something else now. Look again, then import it.',
  });
}

/** Keeps that a file was refused, and why, with nothing of it. */
async function recordRefusal(file: FeedFile, run: ImportRun, refusal: AppError): Promise<void> {
  await getDb().drawImport.create({
    data: { ...importRow(file, run), outcome: 'refused', refusal: refusal.forPerson },
  });
}

async function write(file: FeedFile, run: ImportRun): Promise<{ importId: number; plan: ImportPlan }> {
  const reading = openFile(file);
  return getDb().$transaction(
    async (tx) => {
      await holdRounds(tx);
      const plan = await planImport(tx, reading, { isHistoric: run.isHistoric, lock: true });
      const presented = presentPlan(plan, { file, reading, isHistoric: run.isHistoric });
      requireSeenPlan(presented, run.seenPlan ?? '');
      return { importId: await writePlan(tx, plan, { file, run, reading }), plan: presented };
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

/**
 * Reads a file of official rounds into the records: all of it in one transaction, or nothing. New
 * rounds are public at once; a changed figure of a known one becomes a correction; a value that cannot
 * be read with certainty is flagged. The same file again changes nothing.
 * @throws AppError `invalid` where the file is refused whole, which is kept with its reason.
 */
export async function writeImport(
  file: FeedFile,
  run: ImportRun,
): Promise<{ importId: number; plan: ImportPlan }> {
  try {
    return await write(file, run);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') await recordRefusal(file, run, error);
    throw error;
  }
}

/** What a file would do, with nothing written. @throws AppError `invalid` where it is refused whole. */
export async function planFile(file: FeedFile, { isHistoric }: { isHistoric: boolean }): Promise<ImportPlan> {
  const reading = openFile(file);
  const plan = await planImport(getDb(), reading, { isHistoric, lock: false });
  return presentPlan(plan, { file, reading, isHistoric });
}
