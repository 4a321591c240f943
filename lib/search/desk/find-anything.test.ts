import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { findAnything } from './find-anything';

provideTestDatabase('reference');

let editor: StaffMember;
let author: StaffMember;
let mine: number;

beforeAll(async () => {
  editor = await addTestStaff('admin', 'Edda Nurse-Editor');
  author = await addTestStaff('author', 'Aki Author');
  const body = { type: 'doc' };
  const add = (headline: string, createdById: string) =>
    getDb().article.create({ data: { headline, body, createdById }, select: { id: true } });
  await add('A round of nurses from abroad', editor.id);
  ({ id: mine } = await add('Nurses, and what they say', author.id));
  await getDb().draw.create({
    data: {
      programSlug: 'express-entry',
      number: '284',
      numberOrder: '284',
      label: 'Healthcare occupations',
      date: new Date('2024-02-14'),
    },
  });
});

const find = async (staff: StaffMember, text: string) =>
  (await findAnything(staff, text)).map(({ title }) => title);

it('finds what a person may open, by words in any order', async () => {
  expect(await find(editor, 'abroad nurses')).toEqual(['A round of nurses from abroad']);
  expect(await find(editor, 'nurse')).toEqual([
    'Nurses, and what they say',
    'A round of nurses from abroad',
    'Edda Nurse-Editor',
  ]);
  expect(await find(author, 'nurse')).toEqual(['Nurses, and what they say']);
  expect(await find(author, `#${mine}`)).toContain('Nurses, and what they say');
  expect(await find(author, '284')).toContain('Express Entry 284');
});

it('finds nothing by nothing, and takes signs for signs', async () => {
  expect(await find(editor, '   ')).toEqual([]);
  expect(await find(editor, '%')).toEqual([]);
  expect(await find(editor, "' OR 1=1 --")).toEqual([]);
});
