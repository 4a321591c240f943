import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';

/** What a draw was read from, and what is being checked of it. Instants are ISO 8601 in UTC. */
export interface DrawEvidence {
  /** The newest version of its row; `raw` is a list of rows where the file has the number more than once. */
  sourceRow: { url: string; fetchedAt: string; raw: unknown } | null;
  /** Values that are being checked, oldest first. */
  anomalies: { id: number; field: string; raw: string; reason: string; createdAt: string }[];
}

/** One draw's newest raw row beside its open flags; null where there is no such draw. */
export async function getDrawEvidence(
  staff: StaffMember,
  { program, number }: { program: string; number: string },
): Promise<DrawEvidence | null> {
  requireAbility(staff, 'desk.open');
  const draw = await getDb().draw.findUnique({
    where: { programSlug_number: { programSlug: program, number } },
    select: {
      sourceRows: { orderBy: { id: 'desc' }, take: 1 },
      anomalies: { where: { settledAt: null }, orderBy: { id: 'asc' } },
    },
  });
  if (!draw) return null;
  const [row] = draw.sourceRows;
  return {
    sourceRow: row ? { url: row.url, fetchedAt: row.fetchedAt.toISOString(), raw: row.raw } : null,
    anomalies: draw.anomalies.map(({ id, field, raw, reason, createdAt }) => ({
      ...{ id, field, raw, reason },
      createdAt: createdAt.toISOString(),
    })),
  };
}
