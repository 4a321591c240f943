import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { provideTestDatabase } from '@/lib/db/test-database';
import { searchArticles } from './desk';
import { publishArticle } from './writing/publish-article';
import { saveArticle } from './writing/save-article';
import { testText } from './writing/test-text';

provideTestDatabase();

let editor: StaffMember;
let writer: StaffMember;
let colleague: StaffMember;
const save = (staff: StaffMember, headline: string) =>
  saveArticle(staff, { id: null, version: null, text: testText({ headline }) });

beforeAll(async () => {
  [editor, writer, colleague] = await Promise.all([
    addTestStaff('editor'),
    addTestStaff('author'),
    addTestStaff('contributor'),
  ]);
  await save(writer, 'Nurses: a draft');
  const { id, version } = await save(writer, 'Nurses: published');
  await publishArticle(writer, { id, version });
});

it('finds published articles for everybody, drafts for their writer and for editors', async () => {
  const found = async (staff: StaffMember) =>
    (await searchArticles(staff, 'nurses')).map(({ headline }) => headline).sort();
  expect(await found(colleague)).toEqual(['Nurses: published']);
  expect(await found(writer)).toEqual(['Nurses: a draft', 'Nurses: published']);
  expect(await found(editor)).toEqual(['Nurses: a draft', 'Nurses: published']);
});
