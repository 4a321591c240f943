import { getDb } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { requireAbility, type StaffMember } from '../abilities';
import { nameApart } from './names-apart';
import { mayKeep } from './rules';

/** A member of the staff as the admins see them. Instants are ISO 8601 in UTC. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  isActive: boolean;
  joinedAt: string;
  /** The newest act of any of their sessions. */
  seenAt: string | null;
  stories: number;
  /** Since when codes are asked for at sign-in; null where they are not. */
  codesSince: string | null;
  /** What a form about this account carries, so that no colleague's change is undone. */
  version: string;
  /** Whether the one who looks may change this account. */
  mayKeep: boolean;
}

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  by: string;
  expiresAt: string;
  mayKeep: boolean;
}

const pageSize = 50;

const personSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  isActive: true,
  codesSince: true,
  createdAt: true,
  updatedAt: true,
  sessions: { select: { seenAt: true }, orderBy: { seenAt: 'desc' }, take: 1 },
  _count: { select: { createdArticles: true } },
} as const;

async function findPeople(where: object, after?: string, take = pageSize + 1) {
  return getDb().staff.findMany({
    where,
    select: personSelect,
    orderBy: [{ isActive: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
}

function present(staff: StaffMember, row: Awaited<ReturnType<typeof findPeople>>[number]): Person {
  const { createdAt, updatedAt, codesSince, sessions, _count, ...person } = row;
  return {
    ...person,
    joinedAt: createdAt.toISOString(),
    seenAt: sessions[0]?.seenAt.toISOString() ?? null,
    stories: _count.createdArticles,
    codesSince: codesSince?.toISOString() ?? null,
    version: updatedAt.toISOString(),
    mayKeep: mayKeep(staff, row.role),
  };
}

/** The staff, those with an open account first, by name, 50 a page. `after` is the last id of the page before. */
export async function listPeople(
  staff: StaffMember,
  after?: string,
): Promise<{ people: Person[]; next: string | null }> {
  requireAbility(staff, 'people.keep');
  const rows = await findPeople({}, after);
  const people = rows.slice(0, pageSize).map((row) => present(staff, row));
  return { people, next: rows.length > pageSize ? (people.at(-1)?.id ?? null) : null };
}

/** One member by id; `me` is the one who asks. Null where there is nobody. */
export async function getPerson(staff: StaffMember, id: string): Promise<Person | null> {
  requireAbility(staff, 'people.keep');
  const wanted = id === 'me' ? staff.id : id;
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(wanted)) return null;
  const [row] = await findPeople({ id: wanted }, undefined, 1);
  return row ? present(staff, row) : null;
}

/** Everybody with an open account but one, by name: to whom stories can go. */
export async function listColleagues(
  staff: StaffMember,
  except: string,
): Promise<{ id: string; name: string }[]> {
  requireAbility(staff, 'people.keep');
  const rows = await getDb().staff.findMany({
    where: { isActive: true, id: { not: except } },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return nameApart(rows.map(({ id, name, email }) => ({ id, name, mark: email })));
}

/** The invitations that still work, newest first. */
export async function listInvitations(staff: StaffMember): Promise<Invitation[]> {
  requireAbility(staff, 'people.keep');
  const rows = await getDb().staffLink.findMany({
    where: { purpose: 'invite', endedAt: null, expiresAt: { gt: new Date() } },
    include: { createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  return rows.flatMap(({ id, email, role, createdBy, expiresAt }) =>
    role
      ? [
          {
            id,
            email,
            role,
            by: createdBy?.name ?? '',
            expiresAt: expiresAt.toISOString(),
            mayKeep: mayKeep(staff, role),
          },
        ]
      : [],
  );
}
