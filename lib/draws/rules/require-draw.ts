import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { type DrawPageRow, drawPageInclude } from '../store';

/**
 * A draw that is about to be written, at the version that the person saw.
 * @throws AppError `not-found`, or `conflict` where it was changed since.
 */
export async function requireDraw(
  tx: Db,
  { program, number, version }: { program: string; number: string; version: number },
): Promise<DrawPageRow> {
  const row = await tx.draw.findUnique({
    where: { programSlug_number: { programSlug: program, number } },
    include: drawPageInclude,
  });
  if (!row) throw new AppError('not-found', { forPerson: `There is no draw ${number} of this program.` });
  if (row.version !== version) throw changedMeanwhile();
  return row;
}

/** Raises a draw's version with its new values, unless another write came first. */
export async function writeDraw(
  tx: Db,
  row: Pick<DrawPageRow, 'id' | 'version'>,
  data: Parameters<Db['draw']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await tx.draw.updateMany({
    where: { id: row.id, version: row.version },
    data: { ...data, version: row.version + 1 },
  });
  if (count === 0) throw changedMeanwhile();
}

function changedMeanwhile(): AppError {
  return new AppError('conflict', {
    message: 'the draw has a newer version',
    forPerson:
      'Somebody else changed this draw after you opened it. Your typing is still here and is not saved: compare, then open the draw again and make your change there.',
  });
}
