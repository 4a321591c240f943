import { describe, expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getListsOfStream, getOccupation, loadOccupationLists } from './queries';

provideTestDatabase('reference');

describe('loadOccupationLists', () => {
  it.each([
    ['healthcare', '2024-02-14', 2023, 35],
    ['healthcare', '2025-02-26', 2023, 35],
    ['healthcare', '2025-02-27', 2025, 37],
    ['trades', '2026-02-17', 2025, 25],
    ['trades', '2026-02-18', 2026, 25],
    ['french', '2026-02-05', 2023, 0],
    ['french', '2026-02-06', 2026, 0],
  ])('gives the list of %s in force on %s', async (stream, at, listYear, count) => {
    const { data, tags } = await loadOccupationLists([{ stream, listYear: null }], at);
    expect(data[0]).toMatchObject({ listYear });
    expect(data[0]?.occupations).toHaveLength(count);
    expect(tags).toEqual(['occupations']);
  });

  it('gives nothing where no list was in force, and a named year’s list at any time', async () => {
    const requests = [
      { stream: 'transport', listYear: null },
      { stream: 'transport', listYear: 2023 },
      { stream: 'healthcare', listYear: 2024 },
    ];
    const { data } = await loadOccupationLists(requests, '2025-06-01');
    expect(data.map((list) => list?.listYear ?? null)).toEqual([null, 2023, null]);
  });

  it('keeps a list’s order, and titles and TEER of NOC 2021', async () => {
    const { data } = await loadOccupationLists([{ stream: 'physicians', listYear: 2026 }], '2026-03-01');
    expect(data[0]?.occupations).toEqual([
      { code: '31100', title: 'Specialists in clinical and laboratory medicine', teer: 1 },
      { code: '31101', title: 'Specialists in surgery', teer: 1 },
      { code: '31102', title: 'General practitioners and family physicians', teer: 1 },
    ]);
  });
});

it('has all versions of a list, newest first', async () => {
  const { data } = await getListsOfStream('healthcare');
  expect(data.map((list) => list.listYear)).toEqual([2026, 2025, 2023]);
});

it('says on which lists an occupation stands', async () => {
  const { data } = await getOccupation('41320');
  expect(data).toMatchObject({
    title: 'Educational counsellors',
    lists: [{ stream: 'healthcare', listYear: 2023 }],
  });
  expect((await getOccupation('99999')).data).toBeNull();
});
