import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { EditionState, SendingState } from '@/lib/db/generated/enums';

const pageSize = 30;

export interface EditionItem {
  id: string;
  subject: string;
  state: EditionState;
  scheduledAt: string | null;
  refusedFor: string;
  updatedAt: string;
  sending: {
    state: SendingState;
    total: number;
    /** Once it is finished. */
    sent: number | null;
    startedAt: string;
  } | null;
}

/** Editions, newest first, 30 a page. `after` is the last id of the page before. */
export async function listEditions(
  staff: StaffMember,
  after?: string,
): Promise<{ items: EditionItem[]; next: string | null }> {
  requireAbility(staff, 'edition.write');
  const rows = await getDb().edition.findMany({
    include: { sending: true },
    omit: { body: true },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const items = rows.slice(0, pageSize).map((row) => ({
    id: row.id,
    subject: row.subject,
    state: row.state,
    scheduledAt: row.scheduledAt?.toISOString() ?? null,
    refusedFor: row.refusedFor,
    updatedAt: row.updatedAt.toISOString(),
    sending: row.sending && {
      state: row.sending.state,
      total: row.sending.total,
      sent: row.sending.finishedAt ? row.sending.sent : null,
      startedAt: row.sending.startedAt.toISOString(),
    },
  }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}
