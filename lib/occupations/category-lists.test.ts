import { expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { categoriesOf, getOccupationStanding, wasListed } from './category-lists';

provideTestDatabase();

async function standingOf(code: string) {
  const { data } = await getOccupationStanding(code);
  if (!data) throw new Error(`NOC ${code} is missing in the reference data.`);
  return data;
}

it('knows on which list an occupation was, and when', async () => {
  const counsellors = await standingOf('41320');
  expect(counsellors.title).toBe('Educational counsellors');
  expect(wasListed(counsellors, 'healthcare', '2024-02-14')).toBe(true);
  expect(wasListed(counsellors, 'healthcare', '2025-03-01')).toBe(false);
  expect(categoriesOf(counsellors)).not.toContain('healthcare');
});

it('says nothing where no list was in force, or the category has none', async () => {
  const nurses = await standingOf('31301');
  expect(wasListed(nurses, 'healthcare', '2020-01-01')).toBeNull();
  expect(wasListed(nurses, 'french', '2026-06-01')).toBeNull();
  expect(categoriesOf(nurses)).toEqual(['healthcare']);
});

it('has nothing for a code that is none', async () => {
  expect((await getOccupationStanding('99999')).data).toBeNull();
});
