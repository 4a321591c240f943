import { beforeAll, describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { suppressAddress } from '../suppression/suppress-address';
import { countSubscribers } from './count-subscribers';
import { foldCounts } from './fold-counts';
import { listSubscribers } from './list-subscribers';
import { subscriberFilter } from './schema';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

const filter = (given: object = {}) => subscriberFilter.parse(given);

async function add(email: string, topics: Record<string, 'pending' | 'active' | 'ended'>) {
  await getDb().subscriber.create({
    data: {
      email,
      subscriptions: {
        create: Object.entries(topics).map(([topic, state]) => ({
          topic,
          state,
          confirmedAt: state === 'pending' ? null : new Date(),
        })),
      },
    },
  });
}

describe('the list of subscribers', () => {
  beforeAll(async () => {
    for (let index = 0; index < 60; index++) {
      await add(`reader${String(index).padStart(2, '0')}@example.com`, { weekly: 'pending' });
    }
    await add('Maria@Example.org', { weekly: 'active', 'alert/express-entry/french/480/daily': 'active' });
    await add('omar@mail.example.org', {
      weekly: 'ended',
      'alert/express-entry/french/*/at-once': 'pending',
    });
    await add('ana@example.org', { weekly: 'active', daily: 'active' });
  });

  it('is refused to who may not see it', async () => {
    for (const role of ['contributor', 'author'] as const) {
      const staff = await addTestStaff(role);
      await expect(listSubscribers(staff, filter())).rejects.toMatchObject({ code: 'forbidden' });
      expect(() => countSubscribers(staff)).toThrow();
    }
  });

  it.each([
    [{}, 63],
    [{ state: 'pending' }, 61],
    [{ topic: 'weekly' }, 63],
    [{ search: 'reader' }, 60],
    [{ search: '@example' }, 62],
    [{ search: 'reader', topic: 'weekly', state: 'pending' }, 60],
  ])('shows each of %j once over its pages', async (given, count) => {
    const editor = await addTestStaff('editor');
    const first = await listSubscribers(editor, filter(given));
    expect(first.items).toHaveLength(50);
    const second = await listSubscribers(editor, filter({ ...given, after: first.next ?? undefined }));
    expect(second.next).toBeNull();
    const seen = [...first.items, ...second.items].map(({ email }) => email);
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it.each([
    [{ search: 'MARIA' }, ['Maria@Example.org']],
    [{ search: '@mail.' }, ['omar@mail.example.org']],
    [{ search: '@example.org' }, ['ana@example.org', 'Maria@Example.org']],
    [{ search: 'maria%' }, []],
    [{ state: 'active' }, ['ana@example.org', 'Maria@Example.org']],
    [{ topic: 'alert/express-entry/french' }, ['omar@mail.example.org', 'Maria@Example.org']],
    [{ topic: 'alert/express-entry/french', state: 'active' }, ['Maria@Example.org']],
    [{ topic: 'daily', search: 'm' }, []],
  ])('finds by %j', async (given, emails) => {
    const { items } = await listSubscribers(await addTestStaff('editor'), filter(given));
    expect(items.map(({ email }) => email)).toEqual(emails);
  });

  it('counts people by their best choice, and choices by segment', async () => {
    const editor = await addTestStaff('editor');
    const counts = await countSubscribers(editor);
    expect(counts.people).toEqual({ active: 2, pending: 61, ended: 0, suppressed: 0 });
    expect(counts.segments).toContainEqual({
      segment: 'alert/express-entry/french',
      counts: { active: 1, pending: 1, ended: 0, held: 0 },
    });
    await foldCounts();
    expect(await countSubscribers(editor)).toEqual(counts);
  });

  it('follows a bounce, and what becomes of it', async () => {
    const editor = await addTestStaff('editor');
    const suppress = (reason: 'bounced' | 'complained') =>
      getDb().$transaction((tx) => suppressAddress(tx, { email: 'ana@example.org', reason, note: '550' }));
    await suppress('bounced');
    expect((await countSubscribers(editor)).people).toMatchObject({ active: 1, suppressed: 1 });
    const { items } = await listSubscribers(editor, filter({ topic: 'daily', state: 'suppressed' }));
    expect(items.map(({ state }) => state)).toEqual(['suppressed']);
    await suppress('complained');
    const { segments } = await countSubscribers(editor);
    expect(segments.find(({ segment }) => segment === 'daily')?.counts).toEqual({
      ...{ active: 0, pending: 0, ended: 1, held: 0 },
    });
    await getDb().subscriber.delete({ where: { email: 'ana@example.org' } });
    expect((await countSubscribers(editor)).people).toEqual({
      active: 1,
      pending: 61,
      ended: 0,
      suppressed: 0,
    });
  });
});
