import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../../publish-article';
import { saveArticle } from '../../save-article';
import { paragraphs, testText } from '../../test-text';
import { loadFacts } from './load-facts';

provideTestDatabase('reference');

let author: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author');
});
const save = (slug: string, known: { id: number; version: number } | null = null) =>
  saveArticle(author, {
    id: known?.id ?? null,
    version: known?.version ?? null,
    text: testText({ slug, section: 'pnp' }),
  });

it('tells codes that are there, groups, and those that are nothing', async () => {
  const codes = ['31102', '00012', '72', '31109', '3456', '3012', '311022'];
  const facts = await loadFacts('2024-02-14', { codes, paths: [] });
  expect(Object.values(facts.codes)).toHaveLength(7);
  expect(facts.codes).toMatchObject({ '31102': 'occupation', '00012': 'occupation', '72': 'group' });
  expect(facts.codes).toMatchObject({ '31109': 'none', '3456': 'none', '3012': 'none', '311022': 'none' });
  const list = facts.lists.find(({ stream }) => stream === 'healthcare');
  expect(list?.codes).toHaveLength(35);
  const later = await loadFacts('2025-02-27', { codes, paths: [] });
  expect(later.lists.find(({ stream }) => stream === 'healthcare')?.codes).toHaveLength(37);
});

it('tells where own addresses lead', async () => {
  const moved = await publishArticle(author, await save('before'));
  await publishArticle(author, await save('after', moved));
  await save('draft');
  const there = [
    '/',
    '/draws/pnp',
    '/draws/pnp/bc',
    '/pnp',
    '/pnp/2024/02',
    '/categories/healthcare',
    '/feed.xml',
  ];
  const missing = [
    '/draws/express-entry/9999',
    '/draws/pnp/xx',
    '/nowhere',
    '/pnp/nothing',
    '/authors/nobody',
  ];
  const { links } = await loadFacts('2024-02-14', {
    codes: [],
    paths: [...there, ...missing, '/pnp/before', '/pnp/after', '/pnp/draft'],
  });
  for (const path of there) expect([path, links[path]?.kind]).toEqual([path, 'found']);
  for (const path of missing) expect([path, links[path]?.kind]).toEqual([path, 'missing']);
  expect(links['/pnp/after']).toEqual({ kind: 'found' });
  expect(links['/pnp/before']).toEqual({ kind: 'moved', to: '/pnp/after' });
  expect(links['/pnp/draft']).toEqual({ kind: 'unpublished' });
});

it('stops a text with an impossible code, and says so once', async () => {
  const saved = await saveArticle(author, {
    id: null,
    version: null,
    text: testText({ body: paragraphs('NOC 99999 and again NOC 99999') }),
  });
  await expect(publishArticle(author, saved)).rejects.toMatchObject({
    forPerson: '99999 is no NOC 2021 code.',
  });
});
