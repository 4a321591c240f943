import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { scheduleArticle } from '../flow/schedule/schedule-article';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import { testText } from '../writing/test-text';
import { addDays } from './calendar-days';
import { listCalendar } from './list-calendar';

provideTestDatabase('reference');

const timeZone = 'America/Toronto';
let author: StaffMember;
let colleague: StaffMember;
let editor: StaffMember;
beforeAll(async () => {
  [author, colleague, editor] = await Promise.all([
    addTestStaff('author'),
    addTestStaff('author'),
    addTestStaff('editor'),
  ]);
});

const begin = (headline: string) =>
  saveArticle(author, { id: null, version: null, text: testText({ headline }) });
const look = async (staff: StaffMember, first: string, last = first) =>
  (await listCalendar(staff, { view: 'month', first, last, timeZone })).days;

it('puts what came out on the newsroom’s day, and shows everybody', async () => {
  const { id, version } = await begin('Late in the evening');
  await publishArticle(author, { id, version });
  // 11:30 p.m. in Toronto is the next day in UTC.
  const at = new Date('2026-03-05T04:30:00Z');
  await getDb().publishedArticle.update({ where: { articleId: id }, data: { firstPublishedAt: at } });
  const days = await look(colleague, '2026-03-04', '2026-03-05');
  expect(Object.keys(days)).toEqual(['2026-03-04']);
  expect(days['2026-03-04']?.entries).toMatchObject([
    { id, kind: 'published', headline: 'Late in the evening' },
  ]);
  expect(days['2026-03-04']?.entries[0]?.href).toMatch(/^\/express-entry\//);
  expect((await look(author, '2026-03-04'))['2026-03-04']?.entries[0]?.href).toBe(`/admin/articles/${id}`);
});

it('shows what is planned to editors and to whose it is, and what was refused', async () => {
  const day = addDays(new Date().toISOString().slice(0, 10), 3);
  const { id, version } = await begin('Planned');
  await scheduleArticle(author, { id, version, kind: 'publish', at: `${day}T06:00` });
  expect((await look(editor, day))[day]?.entries).toMatchObject([{ id, kind: 'publish' }]);
  expect((await look(author, day))[day]?.entries).toHaveLength(1);
  expect(await look(colleague, day)).toEqual({});
  await getDb().articleSchedule.updateMany({
    where: { articleId: id },
    data: { state: 'refused', settledAt: new Date(), reason: 'No headline.' },
  });
  expect((await look(author, day))[day]?.entries).toMatchObject([{ kind: 'refused' }]);
});

it('says how many more a full day has', async () => {
  const at = new Date('2026-05-05T15:00:00Z');
  for (let n = 1; n <= 6; n += 1) {
    const { id, version } = await begin(`Busy ${n}`);
    await publishArticle(author, { id, version });
    await getDb().publishedArticle.update({ where: { articleId: id }, data: { firstPublishedAt: at } });
  }
  const day = (await look(author, '2026-05-05'))['2026-05-05'];
  expect([day?.entries.length, day?.more]).toEqual([4, 2]);
});
