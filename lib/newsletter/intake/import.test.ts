import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { eraseByDesk } from '../desk/erase-by-desk';
import { exportSubscribers } from '../desk/export-subscribers';
import { listSubscribers } from '../desk/list-subscribers';
import { subscriberFilter } from '../desk/schema';
import { eraseAddress } from '../preferences/erase-subscriber';
import { suppressAddress } from '../suppression/suppress-address';
import { importSubscribers, previewSubscribers } from './import-subscribers';
import { importWish } from './schema';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

let admin: StaffMember;
const declared = { topic: 'weekly', consentDate: '2026-01-15', consentSource: 'Old site', isDeclared: true };
const fileOf = (text: string) => ({ name: 'people.csv', bytes: new TextEncoder().encode(text) });
const preview = (text: string, wish: object = declared) =>
  previewSubscribers(admin, fileOf(text), importWish.parse(wish));

async function take(text: string, wish: object = declared) {
  const { file, counts } = await preview(text, wish);
  const seen = { hash: file.hash, added: counts.added };
  return importSubscribers(admin, { ...fileOf(text), wish: importWish.parse(wish), seen });
}

const personOf = (email: string) =>
  getDb().subscriber.findUnique({
    where: { email },
    include: { subscriptions: { include: { condition: true } }, consents: true },
  });

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of await exportSubscribers(admin)) text += piece;
  return text;
}

beforeEach(async () => {
  await getDb().subscriber.deleteMany();
  await getDb().suppression.deleteMany();
  admin = await addTestStaff('admin');
});

describe('an import', () => {
  it('is refused to who may not keep subscribers', async () => {
    const editor = await addTestStaff('editor');
    await expect(previewSubscribers(editor, fileOf('email'), importWish.parse({}))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(exportSubscribers(editor)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('shows the domain of an address as people write it, and keeps it as mail servers do', async () => {
    const { sample } = await preview('email\nana@bücher.example\n');
    expect(sample[0]?.email).toBe('ana@bücher.example');
    await take('email\nana@bücher.example\n');
    const person = await personOf('ana@xn--bcher-kva.example');
    const { items } = await listSubscribers(admin, subscriberFilter.parse({ search: '@bücher.exam' }));
    expect(items.map(({ email }) => email)).toEqual(['ana@bücher.example']);
    await eraseByDesk(admin, { id: person?.id ?? '', email: 'ana@bücher.example' });
    expect(await personOf('ana@xn--bcher-kva.example')).toBeNull();
  });

  it('subscribes whose consent is declared, and sends no mail', async () => {
    const imports = { where: { act: 'subscriber.import' } };
    const before = await getDb().auditEntry.count(imports);
    const text =
      'Email;Topic;Consent at;Consent source\r\nmaria@example.com;weekly daily;2025-03-04;Fair in Toronto\r\n' +
      '"omar+x@example.com";alert/express-entry/french/480/daily;;\r\n';
    expect((await preview(text)).counts.added).toBe(3);
    expect(await personOf('maria@example.com')).toBeNull();
    const done = await take(text);
    expect(done).toMatchObject({ rows: 2, newPeople: 2, counts: { added: 3, faulty: 0 } });
    const maria = await personOf('maria@example.com');
    expect(maria?.state).toBe('active');
    expect(maria?.consents).toHaveLength(2);
    expect(maria?.consents[0]).toMatchObject({
      act: 'declared',
      page: 'import',
      wording: 'import-1: Declared by the desk at an import: Fair in Toronto',
    });
    expect(maria?.consents[0]?.at.toISOString().slice(0, 10)).toBe('2025-03-04');
    const omar = await personOf('OMAR+x@example.com');
    expect(omar?.subscriptions[0]?.condition).toMatchObject({ streamSlug: 'french', scoreAtMost: 480 });
    expect(await getDb().mail.count()).toBe(0);
    expect(await getDb().auditEntry.count(imports)).toBe(before + 1);
    expect((await take(text)).counts).toMatchObject({ added: 0, known: 3 });
  });

  it('confirms nobody without a declared consent', async () => {
    const rows = 'email\nmaria@example.com\n';
    for (const missing of [{ isDeclared: false }, { consentDate: '' }, { consentSource: '' }]) {
      const { counts, faults } = await take(rows, { ...declared, ...missing });
      expect(counts).toMatchObject({ added: 0, faulty: 1 });
      expect(faults[0]).toMatchObject({ row: 2, problem: expect.stringContaining('No consent is declared') });
    }
    expect(await personOf('maria@example.com')).toBeNull();
  });

  it('says of each row what to mend, and takes the others', async () => {
    const future = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const text = [
      'email,topic,consent_at',
      'maria@example,weekly,',
      ',weekly,',
      'ana@example.com,monthly,',
      'ana@example.com,alert/pnp-bc/*/480/daily,',
      'ana@example.com,section/no-such,',
      `ana@example.com,weekly,${future}`,
      'ana@example.com,weekly,2025-02-30',
      'ana@example.com,weekly,',
      '',
      'ANA@example.com,weekly,',
    ].join('\n');
    const { counts, faults } = await take(text);
    expect(counts).toMatchObject({ added: 1, repeated: 1, faulty: 7 });
    expect(faults.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(faults[0]?.problem).toContain('is no email address');
  });

  it.each([['no heading\n'], ['name,city\nx,y\n'], ['email\n'], ['\0\u0001email\n']])(
    'refuses %j whole',
    async (text) => {
      await expect(preview(text)).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  it('brings back nobody who left, complained, bounced, asked or was erased, here or there', async () => {
    await take('email\nleft@example.com\ncomplained@example.com\nbounced@example.com\nerased@example.com\n');
    const db = getDb();
    await db.subscription.updateMany({
      where: { subscriber: { email: 'left@example.com' } },
      data: { state: 'ended', endedAt: new Date() },
    });
    for (const reason of ['complained', 'bounced'] as const) {
      await db.$transaction((tx) =>
        suppressAddress(tx, { email: `${reason}@example.com`, reason, note: '' }),
      );
    }
    const erased = await personOf('erased@example.com');
    await db.$transaction((tx) => eraseAddress(tx, { id: erased?.id ?? '', email: 'erased@example.com' }));
    const text =
      'email,status\nleft@example.com,\ncomplained@example.com,\nBounced@example.com,\nerased@example.com,\nthere@example.com,unsubscribed\n';
    expect((await take(text)).counts).toMatchObject({ added: 0, left: 2, suppressed: 3 });
    expect(await personOf('erased@example.com')).toBeNull();
    expect((await personOf('left@example.com'))?.state).toBe('ended');
  });

  it('takes the place of a confirmation that somebody never gave', async () => {
    const { id } = await getDb().subscriber.create({ data: { email: 'maria@example.com' } });
    await getDb().subscription.create({ data: { subscriberId: id, topic: 'weekly' } });
    expect((await take('email\nmaria@example.com\n')).counts.added).toBe(1);
    expect((await personOf('maria@example.com'))?.state).toBe('active');
  });

  it('is refused where something changed since the preview', async () => {
    const text = 'email\nmaria@example.com\n';
    const { file } = await preview(text);
    const wish = importWish.parse(declared);
    const act = (seen: { hash: string; added: number }) =>
      importSubscribers(admin, { ...fileOf(text), wish, seen });
    await expect(act({ hash: file.hash, added: 2 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(act({ hash: 'x', added: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await personOf('maria@example.com')).toBeNull();
  });
});

describe('an export', () => {
  it('has all choices and states, and comes back in as it went out', async () => {
    const many = Array.from({ length: 1_100 }, (_, index) => `reader${index}@example.com`).join('\n');
    await take(`email\n${many}\n=maria@example.com\n`);
    await take('email,topic\nreader1@example.com,daily\n');
    await getDb().subscription.updateMany({
      where: { subscriber: { email: 'reader2@example.com' } },
      data: { state: 'ended', endedAt: new Date() },
    });
    const text = await exported();
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(1_103);
    expect(lines[0]).toMatch(/^email,state,suppressed,since,topic,topic_state,/);
    expect(text).toContain("'=maria@example.com");
    expect(text).toMatch(/reader2@example\.com,ended,.*,weekly,ended,/);
    await getDb().subscriber.deleteMany();
    expect((await take(text)).counts).toMatchObject({ added: 1_101, left: 1, faulty: 0 });
    expect((await personOf('=maria@example.com'))?.state).toBe('active');
  });
});
