import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';

/** A ban in force. Instants: ISO, UTC. */
export interface DeskBan {
  hash: string;
  kind: string;
  reason: string;
  since: string;
  until: string;
}

/** The bans in force, the one that ends last first; at most 200. @throws AppError `forbidden`. */
export async function listBans(staff: StaffMember): Promise<DeskBan[]> {
  requireAbility(staff, 'comment.judge');
  const rows = await getDb().commentBan.findMany({
    where: { expiresAt: { gt: new Date() } },
    orderBy: { expiresAt: 'desc' },
    take: 200,
  });
  return rows.map(({ hash, kind, reason, createdAt, expiresAt }) => ({
    hash,
    kind,
    reason,
    since: createdAt.toISOString(),
    until: expiresAt.toISOString(),
  }));
}
