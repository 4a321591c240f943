import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { signIn } from '../sign-in';
import { findSession } from '../store';
import { addTestStaff, findStaffBySession, testPassword } from '../test-staff';
import { enterCode } from './enter-code';
import { openKey } from './key';
import { offerCodes } from './offer';
import { renewRecoveryCodes } from './renew-recovery';
import { resetCodes, resetCodesOf } from './reset-codes';
import { codeAt } from './totp';
import { turnOffCodes } from './turn-off';
import { beginCodes, turnOnCodes } from './turn-on';

provideTestDatabase('empty');
beforeAll(() => vi.stubEnv('AUTH_SECRET', 'a secret of sixteen or more'));
afterEach(() => getDb().setting.deleteMany({ where: { key: 'codesFrom' } }));

const fault = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

async function secretOf({ id }: { id: string }): Promise<string> {
  const { codeSecret } = await getDb().staff.findUniqueOrThrow({ where: { id } });
  return openKey(id, codeSecret ?? '') ?? '';
}

/** Sets codes up as the page does; returns the recovery codes and the key. */
async function turnOn(staff: StaffMember) {
  const { sealed, secret } = await offerCodes(staff);
  const key = secret.replaceAll(' ', '');
  const first = codeAt(key, new Date());
  const recovery = await turnOnCodes(staff, { offer: sealed, code: first });
  return { recovery: recovery.map((code) => code.replaceAll('-', '')), key, first };
}

/** A password that was right: the session that waits for the code. */
async function startSignIn(staff: StaffMember): Promise<StaffMember> {
  const origin = { address: '192.0.2.9', userAgent: 'test' };
  const { sessionId } = await signIn({ email: staff.email, password: testPassword }, origin);
  return { ...staff, sessionId };
}

const asks = async ({ sessionId }: StaffMember) => (await findSession(getDb(), sessionId, new Date()))?.asks;

describe('codes in force', () => {
  it('let nobody in by the password alone, and in by the code of the phone', async () => {
    const staff = await addTestStaff('author');
    const { key } = await turnOn(staff);
    const waiting = await startSignIn(staff);
    expect(await asks(waiting)).toBe('code');
    expect(await findStaffBySession(getDb(), waiting.sessionId, new Date())).toBeNull();
    expect(await fault(enterCode(waiting, { code: '000000' }))).toBe('invalid');
    await enterCode(waiting, { code: codeAt(key, inMinutes(0.5)) });
    expect(await findStaffBySession(getDb(), waiting.sessionId, new Date())).toMatchObject({ id: staff.id });
  });

  it('take no code twice, not the first one, not an older one, and of two at once one', async () => {
    const staff = await addTestStaff('author');
    const { key, first } = await turnOn(staff);
    const [one, two] = [await startSignIn(staff), await startSignIn(staff)];
    expect(await fault(enterCode(one, { code: first }))).toBe('invalid');
    const code = codeAt(key, inMinutes(0.5));
    const tries = await Promise.all([one, two].map((waiting) => fault(enterCode(waiting, { code }))));
    expect(tries.sort()).toEqual(['done', 'invalid']);
  });

  it('take each recovery code once, tell the person, and count what is left', async () => {
    const staff = await addTestStaff('author');
    const { recovery } = await turnOn(staff);
    expect(recovery).toHaveLength(10);
    const code = recovery[3] ?? '';
    await enterCode(await startSignIn(staff), { code });
    expect(await fault(enterCode(await startSignIn(staff), { code }))).toBe('invalid');
    const mails = await getDb().mail.findMany({ where: { to: staff.email } });
    expect(mails.some(({ text }) => text.includes('9 of them are left'))).toBe(true);
    const [fresh] = await renewRecoveryCodes(staff, { current: testPassword });
    expect(await fault(enterCode(await startSignIn(staff), { code: recovery[4] ?? '' }))).toBe('invalid');
    await enterCode(await startSignIn(staff), { code: (fresh ?? '').replaceAll('-', '') });
  });

  it('wait after wrong ones, whoever enters them', async () => {
    const staff = await addTestStaff('author');
    const { key } = await turnOn(staff);
    const waiting = await startSignIn(staff);
    for (let n = 0; n < 5; n += 1) await fault(enterCode(waiting, { code: '123' }));
    expect(await fault(enterCode(waiting, { code: codeAt(key, inMinutes(0.5)) }))).toBe('too-many');
  });

  it('wait a quarter of an hour for the code, no longer', async () => {
    const staff = await addTestStaff('author');
    await turnOn(staff);
    const { sessionId } = await startSignIn(staff);
    expect(await findSession(getDb(), sessionId, inMinutes(14))).not.toBeNull();
    expect(await findSession(getDb(), sessionId, inMinutes(16))).toBeNull();
  });

  it('neither key nor recovery code can be read from the database', async () => {
    const staff = await addTestStaff('author');
    const { key, recovery } = await turnOn(staff);
    const { codeSecret } = await getDb().staff.findUniqueOrThrow({ where: { id: staff.id } });
    const rows = JSON.stringify(await getDb().staffRecoveryCode.findMany());
    expect(codeSecret).not.toContain(key);
    for (const code of recovery) expect(rows).not.toContain(code);
    expect(openKey('another', codeSecret ?? '')).toBeNull();
    expect(await secretOf(staff)).toBe(key);
  });
});

describe('setting codes up', () => {
  it('asks for the password and a right first code, and ends sessions that were opened without', async () => {
    const staff = await addTestStaff('author');
    const other = await startSignIn(staff);
    expect(await fault(beginCodes(staff, { current: 'wrong' }))).toBe('invalid');
    const { sealed } = await beginCodes(staff, { current: testPassword });
    expect(await fault(turnOnCodes(staff, { offer: sealed, code: '000000' }))).toBe('invalid');
    const thief = await addTestStaff('author');
    expect(await fault(turnOnCodes(thief, { offer: sealed, code: '000000' }))).toBe('conflict');
    await turnOn(staff);
    expect(await asks(staff)).toBeNull();
    expect(await asks(other)).toBeUndefined();
  });

  it('is all that a role may do which needs codes and has none, from the next request on', async () => {
    const [author, editor] = [await addTestStaff('author'), await addTestStaff('editor')];
    await getDb().setting.create({ data: { key: 'codesFrom', value: 'editor' } });
    expect(await asks(author)).toBeNull();
    expect(await asks(editor)).toBe('set-up');
    expect(await findStaffBySession(getDb(), editor.sessionId, new Date())).toBeNull();
    await turnOn(editor);
    expect(await asks(editor)).toBeNull();
    expect(await fault(turnOffCodes(editor, { current: testPassword }))).toBe('in-use');
  });

  it('is undone by the password', async () => {
    const staff = await addTestStaff('author');
    await turnOn(staff);
    expect(await fault(turnOffCodes(staff, { current: 'wrong' }))).toBe('invalid');
    await turnOffCodes(staff, { current: testPassword });
    expect(await asks(await startSignIn(staff))).toBeNull();
    expect(await getDb().staffRecoveryCode.count({ where: { staffId: staff.id } })).toBe(0);
  });
});

describe('codes of somebody who lost the phone', () => {
  const formOf = async ({ id }: { id: string }) => {
    const { updatedAt } = await getDb().staff.findUniqueOrThrow({ where: { id } });
    return { id, version: updatedAt.toISOString() };
  };

  it('are reset by an admin, with a mail and a line in the log; an owner’s only by an owner', async () => {
    const [owner, admin, author] = [
      await addTestStaff('owner'),
      await addTestStaff('admin'),
      await addTestStaff('author'),
    ];
    await turnOn(author);
    await turnOn(owner);
    expect(await fault(resetCodes(author, await formOf(owner)))).toBe('forbidden');
    expect(await fault(resetCodes(admin, await formOf(owner)))).toBe('forbidden');
    expect(await fault(resetCodes(owner, await formOf(owner)))).toBe('in-use');
    await resetCodes(admin, await formOf(author));
    expect(await asks(author)).toBeUndefined();
    expect(await asks(await startSignIn(author))).toBeNull();
    expect(await getDb().auditEntry.count({ where: { act: 'staff.reset-codes' } })).toBe(1);
    const mails = await getDb().mail.findMany({ where: { to: author.email } });
    expect(mails.some(({ text }) => text.includes('has reset the codes'))).toBe(true);
  });

  it('are reset for the last owner from the command line', async () => {
    const owner = await addTestStaff('owner');
    await turnOn(owner);
    await resetCodesOf(owner.email.toUpperCase(), 'people:reset-codes');
    expect(await asks(await startSignIn(owner))).toBeNull();
    expect(await fault(resetCodesOf(owner.email, 'people:reset-codes'))).toBe('not-found');
  });
});
