import type { Body } from '@/lib/blocks/body';
import type { Db } from '@/lib/db/client';
import type { Edition } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';
import type { EditionDraft, EditionVersion } from './schema';

export const bodyOf = ({ body }: Pick<Edition, 'body'>) => body as unknown as Body;

export function presentEdition(row: Edition): EditionDraft {
  const {
    id,
    version,
    subject,
    previewText,
    topics,
    segmentId,
    countsClicks,
    state,
    refusedFor,
    slug,
    sendingId,
  } = row;
  const scheduledAt = row.scheduledAt?.toISOString() ?? null;
  const text = { id, version, subject, previewText, body: bodyOf(row), topics, segmentId, countsClicks };
  return { ...text, state, scheduledAt, refusedFor, slug, sendingId };
}

/**
 * Takes hold of an edition as the person saw it, until the transaction ends.
 * @throws AppError `not-found`, `conflict` where it was written or sent meanwhile.
 */
export async function lockEdition(tx: Db, { id, version }: EditionVersion): Promise<Edition> {
  await tx.$queryRaw`SELECT id FROM editions WHERE id = ${id}::uuid FOR UPDATE`;
  const edition = await tx.edition.findUnique({ where: { id } });
  if (!edition) throw new AppError('not-found', { forPerson: 'This edition no longer exists.' });
  if (edition.state === 'started')
    throw new AppError('conflict', { forPerson: 'It is being sent already, and stays as it is.' });
  if (edition.version !== version)
    throw new AppError('conflict', {
      forPerson:
        'Somebody else has saved this edition since you opened it. Open it in another tab, take over what you need, and reload.',
    });
  return edition;
}
