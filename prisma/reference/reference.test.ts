import { expect, it } from 'vitest';
import { isNocCode } from '@/lib/occupations/schema';
import { occupationLists } from './occupation-lists';
import { streams } from './streams';
import { readReference } from './write-reference';

const codesOf = (list: (typeof occupationLists)[number]) => list.codes.split(' ').filter(Boolean);

it('knows the 516 unit groups of NOC 2021', async () => {
  const { occupations } = await readReference();
  expect(new Set(occupations.map((occupation) => occupation.code)).size).toBe(516);
  for (const { code, titleEn, titleFr } of occupations) {
    expect(isNocCode(code), code).toBe(true);
    expect(titleEn && titleFr, code).not.toBe('');
  }
});

it.each([
  ['healthcare', 2023, 35],
  ['stem', 2023, 24],
  ['trades', 2023, 10],
  ['transport', 2023, 10],
  ['agriculture', 2023, 3],
  ['healthcare', 2025, 37],
  ['stem', 2025, 11],
  ['trades', 2025, 25],
  ['education', 2025, 5],
  ['agriculture', 2025, 1],
  ['healthcare', 2026, 37],
  ['trades', 2026, 25],
  ['transport', 2026, 4],
  ['physicians', 2026, 3],
  ['senior-managers', 2026, 4],
  ['researchers', 2026, 2],
  ['military', 2026, 3],
  ['french', 2026, 0],
])('has the list of %s of %i with %i occupations', (stream, listYear, count) => {
  const list = occupationLists.find((one) => one.stream === stream && one.listYear === listYear);
  expect(list && codesOf(list)).toHaveLength(count);
});

it('has 21 lists, each of a known stream, each code once and in NOC 2021', async () => {
  const known = new Set((await readReference()).occupations.map((occupation) => occupation.code));
  const slugs = new Set(streams.filter((one) => one.programSlug === 'express-entry').map((one) => one.slug));
  expect(occupationLists).toHaveLength(21);
  for (const list of occupationLists) {
    expect(slugs.has(list.stream), list.stream).toBe(true);
    const codes = codesOf(list);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  }
});
