import { type Db, getDb, type Prisma } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';
import { requireAbility, type StaffMember } from '../abilities';
import { type Change, changesOf } from './changes';
import { whereAbout } from './find-targets';
import { nameTargets, type Subject } from './name-targets';
import { type ActivityFilter, activityKinds } from './schema';

/** One line of the activity log. `at` is an instant, ISO 8601 in UTC. */
export interface Activity {
  id: string;
  at: string;
  /** The name by which the person, or the command, went then. */
  actor: string;
  act: string;
  /** `article:12`: what `about` of the filter takes. */
  target: string;
  subject: Subject;
  changes: Change[];
}

const pageSize = 50;

/** The instant at which a day of the newsroom begins. */
async function startOf(db: Db, day: string, timeZone: string, plusDays = 0): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT ((${day}::date + ${plusDays}::int)::timestamp AT TIME ZONE ${timeZone}) AS at`;
  return row?.at ?? new Date(day);
}

async function whereOf(db: Db, filter: ActivityFilter): Promise<Prisma.AuditEntryWhereInput> {
  const { timeZone } = (await getSettings()).data;
  const acts = filter.kind ? activityKinds[filter.kind].acts : null;
  return {
    AND: [
      filter.before ? { id: { lt: BigInt(filter.before) } } : {},
      filter.person ? { staffId: filter.person === 'system' ? null : filter.person } : {},
      acts ? { OR: acts.flatMap((act) => [{ act }, { act: { startsWith: `${act}.` } }]) } : {},
      filter.from ? { at: { gte: await startOf(db, filter.from, timeZone) } } : {},
      filter.to ? { at: { lt: await startOf(db, filter.to, timeZone, 1) } } : {},
      filter.about ? await whereAbout(db, filter.about) : {},
    ],
  };
}

/**
 * Who did what, newest first, narrowed by the filter, 50 at a time.
 * @returns `next` is the filter's `before` of the next page; null at the end.
 * @throws AppError `forbidden`.
 */
export async function listActivity(
  staff: StaffMember,
  filter: ActivityFilter,
  limit = pageSize,
): Promise<{ entries: Activity[]; next: string | null }> {
  requireAbility(staff, 'activity.see');
  const db = getDb();
  const rows = await db.auditEntry.findMany({
    where: await whereOf(db, filter),
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const subjectOf = await nameTargets(
    db,
    shown.map(({ target }) => target),
  );
  const entries = shown.map(({ id, at, actor, act, target, before, after }) => ({
    id: String(id),
    at: at.toISOString(),
    actor,
    act,
    target,
    subject: subjectOf(target),
    changes: changesOf(before, after),
  }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

/** Everybody who was ever on the staff, by name: whom the log can be narrowed to. */
export async function listActors(staff: StaffMember): Promise<{ id: string; name: string }[]> {
  requireAbility(staff, 'activity.see');
  return getDb().staff.findMany({
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
}
