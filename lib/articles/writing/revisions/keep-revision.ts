import { asJson } from '@/lib/db/as-json';
import type { Db } from '@/lib/db/client';
import type { RevisionKind } from '@/lib/db/generated/enums';
import type { ArticleText } from '../schema';

/** A sitting ends when its writer rests this long. */
const restMs = 30 * 60 * 1000;

interface Kept {
  articleId: number;
  version: number;
  staffId: string | null;
  text: ArticleText;
}

/** Keeps the text as it was at this version; a second publishing of the same version adds nothing. */
export async function keepRevision(
  db: Db,
  revision: Kept & { kind: Exclude<RevisionKind, 'save'>; restoredVersion?: number; createdAt?: Date },
): Promise<void> {
  const { text, createdAt = new Date(), ...rest } = revision;
  await db.articleRevision.createMany({
    data: { ...rest, createdAt, updatedAt: createdAt, snapshot: asJson(text) },
    skipDuplicates: true,
  });
}

/**
 * Keeps the text in the revision of the writer's sitting, or begins one: after half an hour of
 * rest, after somebody else, after a publishing.
 * @returns whether a sitting began.
 */
export async function keepSitting(db: Db, { articleId, version, staffId, text }: Kept): Promise<boolean> {
  const now = new Date();
  const latest = await db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { id: 'desc' },
    select: { id: true, kind: true, staffId: true, updatedAt: true },
  });
  const goesOn =
    latest?.kind === 'save' &&
    latest.staffId !== null &&
    latest.staffId === staffId &&
    now.getTime() - latest.updatedAt.getTime() < restMs;
  if (goesOn) {
    const data = { version, snapshot: asJson(text), updatedAt: now };
    await db.articleRevision.update({ where: { id: latest.id }, data });
    return false;
  }
  await db.articleRevision.create({
    data: {
      articleId,
      version,
      staffId,
      kind: 'save',
      snapshot: asJson(text),
      createdAt: now,
      updatedAt: now,
    },
  });
  return true;
}
