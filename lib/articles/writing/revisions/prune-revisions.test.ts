import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import type { RevisionKind } from '@/lib/db/generated/enums';
import { provideTestDatabase } from '@/lib/db/test-database';
import { saveArticle } from '../save-article';
import { testText } from '../test-text';
import { pruneRevisions } from './prune-revisions';

provideTestDatabase('reference');

const at = (daysAgo: number, hour: number) => {
  const day = new Date(Date.now() - daysAgo * 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day;
};

it('thins out old sittings, and never what has a name or is an article’s newest', async () => {
  const author = await addTestStaff('author');
  const keep = async (sittings: [daysAgo: number, hour: number, kind?: RevisionKind][]) => {
    const { id } = await saveArticle(author, { id: null, version: null, text: testText() });
    await getDb().articleRevision.deleteMany({ where: { articleId: id } });
    const rows = sittings.map(([daysAgo, hour, kind = 'save' as const], place) => {
      const updatedAt = at(daysAgo, hour);
      return {
        articleId: id,
        version: place + 1,
        kind,
        snapshot: {},
        staffId: author.id,
        createdAt: updatedAt,
        updatedAt,
      };
    });
    await getDb().articleRevision.createMany({ data: rows });
    return id;
  };
  const busy = await keep([
    [50, 8],
    [50, 9, 'publish'],
    [50, 10],
    [50, 11],
    [49, 8],
    [2, 8],
    [2, 9],
  ]);
  const old = await keep([
    [3_000, 8],
    [3_000, 9, 'restore'],
    [3_000, 10],
  ]);
  expect(await pruneRevisions()).toBe(3);
  const left = async (articleId: number) =>
    (await getDb().articleRevision.findMany({ where: { articleId }, orderBy: { id: 'asc' } })).map(
      ({ version }) => version,
    );
  expect(await left(busy)).toEqual([2, 4, 5, 6, 7]);
  expect(await left(old)).toEqual([2, 3]);
  expect(await pruneRevisions()).toBe(0);
});
