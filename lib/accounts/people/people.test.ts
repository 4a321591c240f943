import { beforeAll, describe, expect, it } from 'vitest';
import { findOwnByline } from '@/lib/articles/owners/own-byline';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { signIn } from '../sign-in';
import { addTestStaff, findStaffBySession } from '../test-staff';
import { changeRole } from './change-role';
import { listInvitations } from './desk';
import { endInvitation } from './end-invitation';
import { invitePerson } from './invite';
import { findInvitation, joinByInvitation } from './join';
import { setActive } from './set-active';

provideTestDatabase('empty');

let owner: StaffMember;
let admin: StaffMember;
const origin = { address: '192.0.2.7', userAgent: 'test' };
const password = 'gravel otter lantern';

beforeAll(async () => {
  owner = await addTestStaff('owner');
  admin = await addTestStaff('admin');
});

const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

/** What a form about an account carries. */
async function formOf({ id }: { id: string }) {
  const { updatedAt } = await getDb().staff.findUniqueOrThrow({ where: { id } });
  return { id, version: updatedAt.toISOString() };
}

async function mailedKey(to: string): Promise<string> {
  const mail = await getDb().mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } });
  return mail.text.match(/\/admin\/login\/\w+\/([\w-]+)/)?.[1] ?? '';
}

describe('an invitation', () => {
  it('lets somebody in once, with the role that it names and a byline', async () => {
    await invitePerson(admin, { email: 'new@example.org', role: 'author' });
    const token = await mailedKey('new@example.org');
    expect(await findInvitation(token)).toEqual({ email: 'new@example.org', role: 'author' });
    const input = { token, name: 'Noa Newcomer', password };
    const tries = await Promise.all([1, 2].map(() => code(joinByInvitation(input, origin))));
    expect(tries.sort()).toEqual(['done', 'not-found']);
    expect(await getDb().author.findFirst({ where: { slug: 'noa-newcomer' } })).not.toBeNull();
    const { sessionId } = await signIn({ email: 'new@example.org', password }, origin);
    const joined = await findStaffBySession(getDb(), sessionId, new Date());
    expect(joined).toMatchObject({ role: 'author' });
    expect(joined && (await findOwnByline(joined))).toEqual(['noa-newcomer']);
    expect(await findOwnByline(admin)).toEqual([]);
  });

  it('is kept as a hash, ends with a newer one, by being taken back and by its time', async () => {
    await invitePerson(admin, { email: 'late@example.org', role: 'editor' });
    const first = await mailedKey('late@example.org');
    expect(JSON.stringify(await getDb().staffLink.findMany())).not.toContain(first);
    await invitePerson(admin, { email: 'LATE@example.org', role: 'editor' });
    expect(await findInvitation(first)).toBeNull();
    const second = await mailedKey('LATE@example.org');
    const [open] = await listInvitations(admin);
    await endInvitation(admin, { id: open?.id ?? '' });
    expect(await findInvitation(second)).toBeNull();
    await invitePerson(admin, { email: 'late@example.org', role: 'editor' });
    await getDb().staffLink.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await findInvitation(await mailedKey('late@example.org'))).toBeNull();
  });

  it('asks for a good password and goes to nobody who is here already', async () => {
    await invitePerson(admin, { email: 'weak@example.org', role: 'author' });
    const token = await mailedKey('weak@example.org');
    const input = { token, name: 'Weak', password: 'password123' };
    expect(await code(joinByInvitation(input, origin))).toBe('invalid');
    expect(await code(invitePerson(admin, { email: admin.email, role: 'author' }))).toBe('invalid');
  });
});

describe('an account', () => {
  it("is signed out by another role and by closing, and its owner's work stays", async () => {
    const author = await addTestStaff('author');
    expect(await code(changeRole(admin, { ...(await formOf(author)), role: 'author' }))).toBe('invalid');
    await changeRole(admin, { ...(await formOf(author)), role: 'editor' });
    expect(await findStaffBySession(getDb(), author.sessionId, new Date())).toBeNull();
    await setActive(admin, { ...(await formOf(author)), isActive: false });
    expect(await getDb().auditEntry.count({ where: { target: `staff:${author.id}` } })).toBe(2);
  });

  it('is not changed from what a colleague has changed meanwhile', async () => {
    const author = await addTestStaff('author');
    const form = await formOf(author);
    await changeRole(admin, { ...form, role: 'editor' });
    expect(await code(setActive(admin, { ...form, isActive: false }))).toBe('conflict');
  });

  it('of an owner is out of an admin’s reach', async () => {
    const form = await formOf(owner);
    expect(await code(changeRole(admin, { ...form, role: 'editor' }))).toBe('forbidden');
    expect(await code(setActive(admin, { ...form, isActive: false }))).toBe('forbidden');
    expect(await code(changeRole(admin, { ...(await formOf(admin)), role: 'owner' }))).toBe('forbidden');
    expect(await code(invitePerson(admin, { email: 'o@example.org', role: 'owner' }))).toBe('forbidden');
    expect(await code(changeRole(await addTestStaff('editor'), { ...form, role: 'author' }))).toBe(
      'forbidden',
    );
  });

  it('of the last owner stays, also against two owners who go at once', async () => {
    const other = await addTestStaff('owner');
    const steps = [
      changeRole(owner, { ...(await formOf(owner)), role: 'editor' }),
      setActive(owner, { ...(await formOf(other)), isActive: false }),
    ];
    expect((await Promise.all(steps.map(code))).sort()).toEqual(['done', 'in-use']);
    expect(await getDb().staff.count({ where: { role: 'owner', isActive: true } })).toBe(1);
    const demote = getDb().staff.updateMany({ where: { role: 'owner' }, data: { role: 'author' } });
    await expect(demote).rejects.toThrow();
  });
});
