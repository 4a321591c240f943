import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

/** When a program's source was last looked at. Instants are ISO 8601 in UTC. */
export interface SourceLook {
  lookedAt: string;
  /** `failed`: it could not be reached. `refused`: what it answered was no list of rounds. */
  outcome: 'read' | 'not-modified' | 'refused' | 'failed';
  /** When it was last found in order, read anew or not modified; null where it never was. */
  confirmedAt: string | null;
}

const outcomes = {
  read: 'read',
  notModified: 'not-modified',
  refused: 'refused',
  failed: 'failed',
} as const satisfies Record<string, SourceLook['outcome']>;

/**
 * When the source of a program's draws was last looked at: by the schedule, at the desk or by a
 * command, an imported file included.
 * @returns null data where it never was.
 */
export async function getSourceLook(program: string): Promise<Read<SourceLook | null>> {
  const db = getDb();
  const [look, imported] = await Promise.all([
    db.drawSourceLook.findFirst({ where: { programSlug: program }, orderBy: { lookedAt: 'desc' } }),
    db.drawImport.findFirst({
      where: { programSlug: program, outcome: 'imported', isHistoric: false },
      orderBy: { id: 'desc' },
    }),
  ]);
  const tags = [contentTags.drawsLooked];
  const lookedAt = Math.max(look?.lookedAt.getTime() ?? 0, imported?.fetchedAt.getTime() ?? 0);
  if (lookedAt === 0) return { data: null, tags };
  const isLookNewest = look?.lookedAt.getTime() === lookedAt;
  const confirmedAt = Math.max(look?.confirmedAt?.getTime() ?? 0, imported?.fetchedAt.getTime() ?? 0);
  return {
    data: {
      lookedAt: new Date(lookedAt).toISOString(),
      outcome: isLookNewest ? outcomes[look.outcome] : 'read',
      confirmedAt: confirmedAt === 0 ? null : new Date(confirmedAt).toISOString(),
    },
    tags,
  };
}
