import { describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { countSubscribers, listSubscribers } from './desk';

provideTestDatabase('empty');

describe('the list of subscribers', () => {
  it('is refused to who may not see it', async () => {
    for (const role of ['contributor', 'author'] as const) {
      const staff = await addTestStaff(role);
      await expect(listSubscribers(staff)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(countSubscribers(staff)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('shows each once over its pages, newest first, with counts', async () => {
    const subscribers = Array.from({ length: 60 }, (_, index) => ({
      email: `reader${index}@example.com`,
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / 2))),
    }));
    await getDb().subscriber.createMany({ data: subscribers });
    const rows = await getDb().subscriber.findMany();
    await getDb().subscription.createMany({
      data: rows.map(({ id }) => ({ subscriberId: id, topic: 'weekly' })),
    });
    const editor = await addTestStaff('editor');
    const first = await listSubscribers(editor);
    expect(first.items).toHaveLength(50);
    const second = await listSubscribers(editor, first.next ?? undefined);
    expect(second.next).toBeNull();
    const seen = [...first.items, ...second.items];
    expect(new Set(seen.map(({ email }) => email)).size).toBe(60);
    expect(seen.map(({ since }) => since)).toEqual(
      seen
        .map(({ since }) => since)
        .toSorted()
        .toReversed(),
    );
    expect(await countSubscribers(editor)).toEqual({ active: 0, pending: 60, ended: 0 });
  });
});
