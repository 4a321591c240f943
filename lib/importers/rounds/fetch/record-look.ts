import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import type { LookOutcome } from '@/lib/db/generated/enums';
import { program } from '../plan/known-rounds';
import type { Validators } from './fetch-feed';

export interface Look {
  outcome: LookOutcome;
  /** What was wrong, in a sentence. */
  problem?: string;
  /** Of a file that was read and imported; others are asked for whole again. */
  validators?: Validators;
}

/** Keeps when an address was looked at and what came of it, and says so to the pages that show it. */
export async function recordLook(url: string, { outcome, problem = '', validators }: Look): Promise<void> {
  const lookedAt = new Date();
  const isInOrder = outcome === 'read' || outcome === 'notModified';
  const isAnotherFile = outcome === 'read' || outcome === 'refused';
  const look = {
    ...{ lookedAt, outcome, problem },
    ...(isInOrder && { confirmedAt: lookedAt }),
    ...(isAnotherFile && { etag: validators?.etag ?? '', lastModified: validators?.lastModified ?? '' }),
  };
  await getDb().$transaction(async (tx) => {
    await tx.drawSourceLook.upsert({
      where: { url },
      create: { url, programSlug: program, ...look },
      update: look,
    });
    await recordContentChange(tx, [contentTags.drawsLooked]);
  });
}
