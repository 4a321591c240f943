import { fromCalendarDate, todayIn } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import type { Prisma, Program } from '@/lib/db/generated/client';
import type { InvitationsQualifier } from '@/lib/db/generated/enums';
import { AppError } from '@/lib/errors';
import type { DrawInput } from '../schema';
import { checkDraw, checkSourceUrl } from './check-draw';
import { changedFigures } from './draw-changes';
import { type DrawFigures, type FieldErrors, readDraw } from './read-draw';

export interface PreparedDraw {
  figures: DrawFigures;
  /** The columns of the draw's row that the figures become, ids of stream, version and pool included. */
  columns: Omit<Prisma.DrawCreateManyInput, 'programSlug' | 'number' | 'numberOrder'>;
}

const qualifiers: Record<DrawFigures['invitationsQualifier'], InvitationsQualifier> = {
  exact: 'exact',
  'fewer-than': 'fewerThan',
  combined: 'combined',
};

/** The refusal of a draw, with a message for each field at fault. */
export function fieldError(fields: FieldErrors): AppError {
  return new AppError('invalid', {
    message: `draw refused: ${Object.keys(fields).join(', ')}`,
    forPerson: 'Some fields need another look.',
    fields,
  });
}

async function findStream(tx: Db, program: string, slug: string | null) {
  if (!slug) return null;
  const stream = await tx.stream.findUnique({ where: { programSlug_slug: { programSlug: program, slug } } });
  if (!stream) throw fieldError({ stream: 'Choose a stream of this program' });
  return stream;
}

async function keepVersion(tx: Db, streamId: number | undefined, version: string | null) {
  if (!version || streamId === undefined) return null;
  const key = { streamId, version };
  return tx.streamVersion.upsert({ where: { streamId_version: key }, create: key, update: {} });
}

/** The snapshot of that day and size, or without a size the day's newest; made where there is none. */
async function keepPool(tx: Db, programSlug: string, { poolAsOf, poolTotal }: DrawFigures) {
  if (!poolAsOf) return null;
  const key = { programSlug, asOf: fromCalendarDate(poolAsOf) };
  const where = poolTotal === null ? key : { ...key, total: poolTotal };
  const known = await tx.poolSnapshot.findFirst({ where, orderBy: { id: 'desc' } });
  return known ?? (await tx.poolSnapshot.create({ data: { ...key, total: poolTotal } }));
}

export interface KnownDraw {
  figures: DrawFigures;
  scoreScale: string | null;
}

function errorsOf(
  input: DrawInput,
  program: Program,
  known?: KnownDraw,
): { figures: DrawFigures; errors: FieldErrors } {
  const { figures, errors: unreadable } = readDraw(input);
  // The date in UTC is never behind a province's: nothing held today is refused.
  const today = todayIn('UTC');
  const errors = checkDraw(figures, { program, today, unreadable });
  if (known?.figures.date === null && input.date === '') delete errors.date;
  return { figures, errors };
}

/**
 * Reads, checks and resolves what was typed.
 * @param known the draw as it is recorded: an undated draw may stay so, its score's scale stays, and
 *   figures that nobody touches are not checked again (the source itself has odd ones).
 * @param numberProblem what stands against the number, to be said together with the rest.
 * @throws AppError `invalid` that names the fields at fault.
 */
export async function prepareDraw(
  tx: Db,
  given: { input: DrawInput; program: Program; known?: KnownDraw; numberProblem?: string | undefined },
): Promise<PreparedDraw> {
  const { input, program, known, numberProblem } = given;
  const scoreScale = known?.scoreScale ?? program.scoreScale;
  const { figures, errors } = errorsOf(input, { ...program, scoreScale }, known);
  const isTouched = !known || changedFigures(known.figures, figures).length > 0;
  const sourceProblem = checkSourceUrl(input.sourceUrl);
  const refused = {
    ...(numberProblem && { number: numberProblem }),
    ...(isTouched && errors),
    ...(sourceProblem && { sourceUrl: sourceProblem }),
  };
  if (Object.keys(refused).length > 0) throw fieldError(refused);

  const stream = await findStream(tx, program.slug, figures.stream);
  const version = await keepVersion(tx, stream?.id, figures.streamVersion);
  const pool = await keepPool(tx, program.slug, figures);
  const named = stream && (version ? `${stream.name} (Version ${version.version})` : stream.name);
  const label = figures.label || named || '';
  return {
    figures: { ...figures, label, poolTotal: pool?.total ?? null },
    columns: {
      date: figures.date ? fromCalendarDate(figures.date) : null,
      datePrecision: figures.datePrecision,
      dateEnd: figures.dateEnd ? fromCalendarDate(figures.dateEnd) : null,
      streamId: stream?.id ?? null,
      streamVersionId: version?.id ?? null,
      label,
      detail: input.detail,
      invitations: figures.invitations,
      invitationsQualifier: qualifiers[figures.invitationsQualifier],
      minScore: figures.minScore,
      scoreScale: figures.minScore === null ? null : scoreScale,
      tieBreakAt: figures.tieBreakAt ? new Date(figures.tieBreakAt) : null,
      poolSnapshotId: pool?.id ?? null,
      sourceUrl: input.sourceUrl,
    },
  };
}
