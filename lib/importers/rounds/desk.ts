import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { DrawImport } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import type { ImportView, SourceLookView } from './schema';

const pageSize = 25;

const unplacedRows = z.array(z.object({ place: z.number(), raw: z.string(), reason: z.string() })).catch([]);

function present(row: DrawImport): ImportView {
  const { id, outcome, refusal, actor, source, fileHash, bytes, isHistoric } = row;
  return {
    ...{ id, outcome, refusal, actor, source, fileHash, bytes, isHistoric },
    at: row.at.toISOString(),
    fetchedAt: row.fetchedAt.toISOString(),
    counts: {
      read: row.readCount,
      new: row.newCount,
      changed: row.changedCount,
      unchanged: row.unchangedCount,
      flagged: row.flaggedCount,
    },
    unplaced: unplacedRows.parse(row.unplaced),
  };
}

/** Every import, refused ones too, newest first and 25 a page. `after` is the last id of the page before. */
export async function listImports(
  staff: StaffMember,
  after: number | null = null,
): Promise<{ items: ImportView[]; next: number | null }> {
  requireAbility(staff, 'draw.import');
  const rows = await getDb().drawImport.findMany({
    where: after === null ? {} : { id: { lt: after } },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const items = rows.slice(0, pageSize).map(present);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** The official address, whether it is looked at on a schedule, and what its last look came to. */
export async function getSourceState(
  staff: StaffMember,
): Promise<{ url: string; isScheduled: boolean; look: SourceLookView | null }> {
  requireAbility(staff, 'draw.import');
  const { drawsFeedUrl: url, isFeedFetched: isScheduled } = getEnv();
  const look = await getDb().drawSourceLook.findUnique({ where: { url } });
  if (!look) return { url, isScheduled, look: null };
  const { outcome, problem } = look;
  const confirmedAt = look.confirmedAt?.toISOString() ?? null;
  return { url, isScheduled, look: { outcome, problem, confirmedAt, lookedAt: look.lookedAt.toISOString() } };
}
