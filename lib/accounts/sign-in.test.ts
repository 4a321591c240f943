import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { AppError } from '@/lib/errors';
import type { StaffMember } from './abilities';
import { signIn } from './sign-in';
import { signOut } from './sign-out';
import { addTestStaff, findStaffBySession, testPassword } from './test-staff';

provideTestDatabase('empty');

let editor: StaffMember;
/** Each test comes from an address of its own. */
const origin = () => ({ address: randomUUID(), userAgent: 'test' });

beforeAll(async () => {
  editor = await addTestStaff('editor');
});

const failure = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? { code: error.code, text: error.forPerson } : error),
  );

describe('signIn', () => {
  it('opens a session for the right password, whatever the address’s case', async () => {
    const { sessionId } = await signIn(
      { email: ` ${editor.email.toUpperCase()} `, password: testPassword },
      origin(),
    );
    const found = await findStaffBySession(getDb(), sessionId, new Date());
    expect(found).toMatchObject({ id: editor.id, role: 'editor', sessionId });
  });

  it('gives a wrong password and an unknown address one answer', async () => {
    const wrong = await failure(signIn({ email: editor.email, password: 'wrong' }, origin()));
    const unknown = await failure(signIn({ email: 'nobody@example.org', password: 'wrong' }, origin()));
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ code: 'invalid' });
  });

  it('asks for what is missing', async () => {
    expect(await failure(signIn({ email: '', password: '' }, origin()))).toMatchObject({ code: 'invalid' });
  });

  it('refuses an account that is closed', async () => {
    const closed = await addTestStaff('author');
    await getDb().staff.update({ where: { id: closed.id }, data: { isActive: false } });
    const attempt = signIn({ email: closed.email, password: testPassword }, origin());
    expect(await failure(attempt)).toMatchObject({ code: 'invalid' });
  });

  it('makes an account wait after five failures, also with the right password, also from elsewhere', async () => {
    const target = await addTestStaff('author');
    for (let n = 0; n < 5; n += 1) {
      await failure(signIn({ email: target.email, password: 'wrong' }, origin()));
    }
    const attempt = signIn({ email: target.email, password: testPassword }, origin());
    expect(await failure(attempt)).toMatchObject({ code: 'too-many', text: expect.stringContaining('Wait') });
  });

  it('treats an unknown address the same', async () => {
    const email = 'unknown@example.org';
    for (let n = 0; n < 5; n += 1) await failure(signIn({ email, password: 'wrong' }, origin()));
    expect(await failure(signIn({ email, password: 'wrong' }, origin()))).toMatchObject({ code: 'too-many' });
    const respelled = 'un\u212Anown@example.org';
    expect(await failure(signIn({ email: respelled, password: 'wrong' }, origin()))).toMatchObject({
      code: 'too-many',
    });
  });

  it('makes an address wait that tries many accounts', async () => {
    const one = origin();
    const codes = [];
    for (let n = 0; n < 42; n += 1) {
      codes.push(await failure(signIn({ email: `guess-${n}@example.org`, password: 'wrong' }, one)));
    }
    expect(codes[39]).toMatchObject({ code: 'invalid' });
    expect(codes.at(-1)).toMatchObject({ code: 'too-many' });
  });

  it('takes an IPv6 network for one address', async () => {
    const codes = [];
    for (let n = 0; n < 42; n += 1) {
      const one = { address: `2001:db8:7:1::${n + 1}`, userAgent: 'test' };
      codes.push(await failure(signIn({ email: `six-${n}@example.org`, password: 'wrong' }, one)));
    }
    expect(codes.at(-1)).toMatchObject({ code: 'too-many' });
  });

  it('forgets failures after a right password', async () => {
    const target = await addTestStaff('author');
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 3; n += 1) {
        await failure(signIn({ email: target.email, password: 'wrong' }, origin()));
      }
      expect(await failure(signIn({ email: target.email, password: testPassword }, origin()))).toBeNull();
    }
  });
});

describe('a session', () => {
  it('ends at once: by signing out, by its time, by closing the account', async () => {
    const db = getDb();
    const [first, second, third] = [
      await addTestStaff('author'),
      await addTestStaff('author'),
      await addTestStaff('author'),
    ];
    await signOut(first.sessionId);
    await db.staffSession.update({ where: { id: second.sessionId }, data: { expiresAt: new Date(0) } });
    await db.staff.update({ where: { id: third.id }, data: { isActive: false } });
    for (const staff of [first, second, third]) {
      expect(await findStaffBySession(db, staff.sessionId, new Date())).toBeNull();
    }
  });
});
