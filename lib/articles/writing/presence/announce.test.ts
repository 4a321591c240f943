import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { saveArticle } from '../save-article';
import { testText } from '../test-text';
import { announcePresence } from './announce';

provideTestDatabase('reference');

let amy: StaffMember;
let eve: StaffMember;
let cal: StaffMember;
beforeAll(async () => {
  amy = await addTestStaff('author', 'Amy');
  eve = await addTestStaff('editor', 'Eve');
  cal = await addTestStaff('contributor', 'Cal');
});

const begin = () => saveArticle(amy, { id: null, version: null, text: testText() });
const openTab = (staff: StaffMember, id: number, tab = randomUUID()) => ({
  tab,
  say: async (state: 'here' | 'hidden' | 'left') =>
    (await announcePresence(staff, { id, tab, state })).others.map(({ name }) => name),
});
/** Lets time pass for an editor that says nothing. */
const silence = (tab: string, seconds: number) =>
  getDb()
    .$executeRaw`UPDATE article_presences SET seen_at = seen_at - make_interval(secs => ${seconds}::float8) WHERE tab = ${tab}::uuid`;

it('names the others, never oneself nor one’s second tab', async () => {
  const { id, version } = await begin();
  const [mine, second, hers] = [openTab(amy, id), openTab(amy, id), openTab(eve, id)];
  expect(await mine.say('here')).toEqual([]);
  expect(await second.say('here')).toEqual([]);
  expect(await hers.say('here')).toEqual(['Amy']);
  expect(await mine.say('here')).toEqual(['Eve']);
  expect((await announcePresence(amy, { id, tab: mine.tab, state: 'here' })).version).toBe(version);
});

it('forgets who leaves at once, and who says nothing within a minute', async () => {
  const { id } = await begin();
  const [mine, hers] = [openTab(amy, id), openTab(eve, id)];
  await hers.say('here');
  expect(await mine.say('here')).toEqual(['Eve']);
  await hers.say('left');
  expect(await mine.say('here')).toEqual([]);
  await hers.say('here');
  await silence(hers.tab, 20);
  expect(await mine.say('here')).toEqual(['Eve']);
  await silence(hers.tab, 10);
  expect(await mine.say('here')).toEqual([]);
  await hers.say('hidden');
  await silence(hers.tab, 40);
  expect(await mine.say('here')).toEqual(['Eve']);
  await silence(hers.tab, 6);
  expect(await mine.say('here')).toEqual([]);
});

it('says who is writing, for a minute', async () => {
  const saved = await begin();
  const [mine, hers] = [openTab(amy, saved.id), openTab(eve, saved.id)];
  await hers.say('here');
  const writer = { tab: hers.tab, count: 1 };
  await saveArticle(eve, { ...saved, text: testText({ headline: 'By Eve' }), isAuto: true, writer });
  const look = async () => (await announcePresence(amy, { ...saved, tab: mine.tab, state: 'here' })).others;
  expect(await look()).toEqual([{ id: eve.id, name: 'Eve', isWriting: true }]);
  const before = new Date(Date.now() - 61_000);
  await getDb().article.update({ where: { id: saved.id }, data: { updatedAt: before } });
  expect(await look()).toEqual([{ id: eve.id, name: 'Eve', isWriting: false }]);
});

it('tells nothing of an article that a person does not see', async () => {
  const { id } = await begin();
  await expect(openTab(cal, id).say('here')).rejects.toMatchObject({ code: 'not-found' });
  expect(await getDb().articlePresence.count({ where: { articleId: id } })).toBe(0);
});
