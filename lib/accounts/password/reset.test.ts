import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { AppError } from '@/lib/errors';
import { changePassword } from '../own/password';
import { deviceOf } from '../own/sessions';
import { signIn } from '../sign-in';
import { addTestStaff, findStaffBySession, testPassword } from '../test-staff';
import { requestReset } from './request-reset';
import { findReset, resetPassword } from './reset-password';

provideTestDatabase('empty');

const origin = () => ({ address: randomUUID(), userAgent: 'test' });
const password = 'gravel otter lantern';
const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

async function mailedKeys(to: string): Promise<string[]> {
  const mails = await getDb().mail.findMany({ where: { to, kind: 'staff.reset' }, orderBy: { id: 'asc' } });
  return mails.map(({ text }) => text.match(/\/admin\/login\/reset\/([\w-]+)/)?.[1] ?? '');
}

describe('a forgotten password', () => {
  it('is replaced once by a mailed link, which ends every session', async () => {
    const author = await addTestStaff('author');
    await requestReset({ email: author.email.toUpperCase() }, origin());
    await requestReset({ email: author.email }, origin());
    const [first = '', second = ''] = await mailedKeys(author.email);
    expect(await findReset(first)).toBeNull();
    expect(await code(resetPassword({ token: second, password: 'password123' }, origin()))).toBe('invalid');
    const tries = [1, 2].map(() => code(resetPassword({ token: second, password }, origin())));
    expect((await Promise.all(tries)).sort()).toEqual(['done', 'not-found']);
    expect(await findStaffBySession(getDb(), author.sessionId, new Date())).toBeNull();
    expect(await code(signIn({ email: author.email, password }, origin()))).toBe('done');
  });

  it('takes the same time for an address that nobody has, and mails nothing there', async () => {
    const author = await addTestStaff('author');
    const timed = async (email: string) => {
      const start = performance.now();
      await requestReset({ email }, origin());
      return performance.now() - start;
    };
    const [known, unknown] = [await timed(author.email), await timed('nobody@example.org')];
    expect(Math.abs(known - unknown)).toBeLessThan(250);
    expect(await mailedKeys('nobody@example.org')).toEqual([]);
  });

  it('floods nobody, and is refused to a place that asks without end', async () => {
    const author = await addTestStaff('author');
    await Promise.all([1, 2, 3, 4, 5].map(() => requestReset({ email: author.email }, origin())));
    expect(await mailedKeys(author.email)).toHaveLength(3);
    const one = origin();
    const codes = await Promise.all(
      Array.from({ length: 22 }, (_, n) => code(requestReset({ email: `a${n}@example.org` }, one))),
    );
    expect(codes.filter((each) => each === 'too-many')).toHaveLength(2);
  });

  it('of a closed account stays', async () => {
    const author = await addTestStaff('author');
    await getDb().staff.update({ where: { id: author.id }, data: { isActive: false } });
    await requestReset({ email: author.email }, origin());
    expect(await mailedKeys(author.email)).toEqual([]);
  });
});

describe('a password', () => {
  it('is changed by who knows it, and ends the other sessions only', async () => {
    const author = await addTestStaff('author');
    const other = await signIn({ email: author.email, password: testPassword }, origin());
    expect(await code(changePassword(author, { current: 'wrong', password }))).toBe('invalid');
    expect(await code(changePassword(author, { current: testPassword, password }))).toBe('done');
    expect(await findStaffBySession(getDb(), other.sessionId, new Date())).toBeNull();
    expect(await findStaffBySession(getDb(), author.sessionId, new Date())).not.toBeNull();
  });

  it('cannot be guessed by a stranger so that its owner stays out where they were before', async () => {
    const author = await addTestStaff('author');
    const home = origin();
    await signIn({ email: author.email, password: testPassword }, home);
    for (let n = 0; n < 6; n += 1) await code(signIn({ email: author.email, password: 'wrong' }, origin()));
    expect(await code(signIn({ email: author.email, password: testPassword }, origin()))).toBe('too-many');
    expect(await code(signIn({ email: author.email, password: testPassword }, home))).toBe('done');
  });
});

it('names a browser in words', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36';
  expect(deviceOf(chrome)).toBe('Chrome on Linux');
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; rv:142.0) Gecko/20100101 Firefox/142.0')).toBe(
    'Firefox on Windows',
  );
  expect(deviceOf('')).toBe('An unknown browser');
});
