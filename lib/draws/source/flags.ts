import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { drawKey } from '@/lib/blocks/draw-data';
import { getDb } from '@/lib/db/client';
import type { DrawAnomalyView } from '../views';

/** What is being checked of some draws, by their keys (`express-entry/284`), oldest first. */
export async function listFlags(
  staff: StaffMember,
  draws: { program: string; number: string }[],
): Promise<Map<string, DrawAnomalyView[]>> {
  requireAbility(staff, 'desk.open');
  if (draws.length === 0) return new Map();
  const rows = await getDb().drawAnomaly.findMany({
    where: {
      settledAt: null,
      draw: { OR: draws.map(({ program, number }) => ({ programSlug: program, number })) },
    },
    include: { draw: { select: { programSlug: true, number: true } } },
    orderBy: { id: 'asc' },
  });
  const found = new Map<string, DrawAnomalyView[]>();
  for (const { draw, field, raw, reason } of rows) {
    const key = drawKey({ program: draw.programSlug, number: draw.number });
    found.set(key, [...(found.get(key) ?? []), { field, raw, reason }]);
  }
  return found;
}
