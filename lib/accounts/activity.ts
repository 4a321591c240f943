import { getDb } from '@/lib/db/client';
import { requireAbility, type StaffMember } from './abilities';

/** One line of the activity log. `at` is an instant, ISO 8601 in UTC. */
export interface Activity {
  id: string;
  at: string;
  actor: string;
  act: string;
  target: string;
  /** The desk page of what was touched, where it has one. */
  href: string | null;
  details: string;
}

const pageSize = 100;

function hrefOf(target: string): string | null {
  const [kind, id] = target.split(/:(.*)/s);
  if (kind === 'article') return `/admin/articles/${id}`;
  return kind === 'draw' ? `/admin/draws/${id}` : null;
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** Short values of a change in one line: `headline: Old → New`. Texts stay in the revisions. */
function detailsOf(before: unknown, after: unknown): string {
  const fields = (value: unknown) => (value && typeof value === 'object' ? Object.entries(value) : []);
  const old = new Map(fields(before));
  const changes = fields(after).flatMap(([key, value]) => {
    if (JSON.stringify(old.get(key)) === JSON.stringify(value)) return [];
    const was = old.get(key);
    if (isEmpty(was)) return isEmpty(value) ? [] : [`${key}: ${String(value)}`];
    return [`${key}: ${String(was)} → ${isEmpty(value) ? 'none' : String(value)}`];
  });
  return changes.join(', ').slice(0, 300);
}

/** Who did what, newest first, a hundred at a time. Hand `nextBefore` back for the next page. */
export async function listActivity(
  staff: StaffMember,
  before: string | null,
): Promise<{ entries: Activity[]; nextBefore: string | null }> {
  requireAbility(staff, 'activity.see');
  const rows = await getDb().auditEntry.findMany({
    where: before !== null && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {},
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const entries = rows.slice(0, pageSize).map((row) => ({
    id: String(row.id),
    at: row.at.toISOString(),
    actor: row.actor,
    act: row.act,
    target: row.target,
    href: hrefOf(row.target),
    details: detailsOf(row.before, row.after),
  }));
  return { entries, nextBefore: rows.length > pageSize ? (entries.at(-1)?.id ?? null) : null };
}
