import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { checkTrends } from './check-trends';
import { countSearches } from './count-searches';
import { listDeskSearches } from './desk';
import { blockSearch, unblockSearch } from './keep-blocks';
import { listTrendingSearches } from './queries';

provideTestDatabase();

let editor: StaffMember;
const trending = async () => (await listTrendingSearches(8, 'America/Toronto')).data;
const said = () => getDb().contentChange.count({ where: { tags: { has: 'searches' } } });
const client = (number: number) => `203.0.113.${number}`;

beforeAll(async () => {
  editor = await addTestStaff('editor');
  const { id, version } = await saveArticle(editor, { id: null, version: null, text: testText() });
  await publishArticle(editor, { id, version });
});

describe('counting', () => {
  it('counts a client once a day, writes nothing that one alone typed, and no more than is new', async () => {
    const counter = countSearches();
    for (let turn = 0; turn < 5; turn += 1) counter.count('nurses alone', client(1));
    for (const number of [1, 2, 2, 3, 4, 5]) counter.count('Nurses', client(number));
    counter.count('maria@example.com', client(1));
    counter.count('maria@example.com', client(2));
    await counter.flush();
    await counter.flush();
    counter.count('nurses ', client(6));
    await counter.stop();
    const rows = await getDb().searchCount.findMany({ select: { phrase: true, readers: true } });
    expect(rows).toEqual([{ phrase: 'nurses', readers: 6 }]);
  });

  it('takes a network of IPv6 for one client', async () => {
    const counter = countSearches();
    counter.count('invitations', '2001:db8::1');
    counter.count('invitations', '2001:db8::2');
    await counter.stop();
    expect(await getDb().searchCount.count({ where: { phrase: 'invitations' } })).toBe(0);
  });
});

describe('what is shown', () => {
  it('is what several looked for and what leads somewhere', async () => {
    const today = await getDb().searchCount.findFirstOrThrow();
    await getDb().searchCount.createMany({
      data: [
        { day: today.day, phrase: 'zzzz qqqq', readers: 50 },
        { day: today.day, phrase: 'healthcare round', readers: 4 },
        { day: new Date('2020-01-01'), phrase: 'invitations', readers: 90 },
      ],
    });
    expect(await trending()).toEqual([]);
    await checkTrends();
    expect(await trending()).toEqual(['nurses']);
    const { searches } = await listDeskSearches(editor);
    expect(searches.find(({ phrase }) => phrase === 'zzzz qqqq')?.state).toBe('nowhere');
  });

  it('is said to servers where it changed, and only then', async () => {
    const before = await said();
    await checkTrends();
    expect(await said()).toBe(before);
    const nurses = { where: { phrase: 'nurses' } };
    await getDb().searchCount.updateMany({ ...nurses, data: { readers: 2 } });
    await checkTrends();
    expect(await said()).toBe(before + 1);
    await getDb().searchCount.updateMany({ ...nurses, data: { readers: 6 } });
    await checkTrends();
  });

  it('leaves out what an editor blocked, and says so to servers and the log', async () => {
    await expect(blockSearch(await addTestStaff('author'), { phrase: 'nurses' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const before = await said();
    await blockSearch(editor, { phrase: ' Nurses ' });
    await blockSearch(editor, { phrase: 'nurses' });
    expect(await trending()).toEqual([]);
    const { searches, blocks } = await listDeskSearches(editor);
    expect(blocks).toEqual(['nurses']);
    expect(searches.find(({ phrase }) => phrase === 'nurses')?.state).toBe('blocked');
    await unblockSearch(editor, { phrase: 'nurses' });
    expect(await trending()).toEqual(['nurses']);
    const acts = await getDb().auditEntry.findMany({
      where: { target: 'search:nurses' },
      orderBy: { id: 'asc' },
    });
    expect(acts.map(({ act }) => act)).toEqual(['search.block', 'search.unblock']);
    expect(await said()).toBe(before + 2);
  });

  it('blocks whole words only', async () => {
    await blockSearch(editor, { phrase: 'nurse' });
    expect(await trending()).toEqual(['nurses']);
  });
});
