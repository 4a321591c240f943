import { beforeAll, describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getAuthorPage, getSectionPage, getTagPage } from '../queries';
import { countReads } from '../reads/count-reads';
import { listMostRead } from '../reads/most-read';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import { testText } from '../writing/test-text';

provideTestDatabase();

const section = async (month: string | null, page = 1) =>
  (await getSectionPage('study', { month, page })).data;
const ids: number[] = [];

beforeAll(async () => {
  const editor = await addTestStaff('editor');
  await getDb().author.create({ data: { slug: 'ann', name: 'Ann', bio: 'Writes.' } });
  const days = [
    '2024-03-01T04:30:00Z',
    '2024-03-01T05:30:00Z',
    '2023-12-31T20:00:00Z',
    '2026-11-02T12:00:00Z',
  ];
  for (const [place, day] of days.entries()) {
    const text = testText({
      headline: `Story ${place}`,
      section: 'study',
      authors: ['ann'],
      tags: ['Permits'],
    });
    const { id, version } = await saveArticle(editor, { id: null, version: null, text });
    await publishArticle(editor, { id, version });
    const first = { where: { articleId: id }, data: { firstPublishedAt: new Date(day) } };
    await getDb().publishedArticle.update(first);
    await getDb().publishedArticleAuthor.updateMany(first);
    await getDb().publishedArticleTag.updateMany(first);
    ids.push(id);
  }
});

describe('months', () => {
  it('are those of the newsroom’s zone, with the ways to the next', async () => {
    const february = await section('2024-02');
    expect(february?.articles.map(({ headline }) => headline)).toEqual(['Story 0']);
    expect(february).toMatchObject({
      months: ['2026-11', '2024-03', '2024-02', '2023-12'],
      newerMonth: '2024-03',
      olderMonth: '2023-12',
      newerPage: null,
      olderPage: null,
    });
    expect((await section('2024-03'))?.articles).toHaveLength(1);
  });

  it('are the same of an author and a tag', async () => {
    const place = { month: '2023-12', page: 1 };
    expect((await getAuthorPage('ann', place)).data).toMatchObject({
      author: { bio: 'Writes.' },
      olderMonth: null,
    });
    expect((await getTagPage('permits', place)).data?.articles).toHaveLength(1);
  });

  it('that are empty have no page', async () => {
    expect(await section('2024-01')).toBeNull();
    expect(await section('2024-02', 2)).toBeNull();
    expect(await section('2030-01')).toBeNull();
  });
});

describe('most read', () => {
  it('ranks what was read these days, adds up, and leaves out what is no article', async () => {
    expect((await listMostRead(5, 'America/Toronto')).data).toEqual([]);
    const counter = countReads();
    for (let time = 0; time < 4; time += 1) counter.count('/study/story-2');
    for (let time = 0; time < 2; time += 1) counter.count('/study/story-0');
    for (const path of ['/', '/study', '/study/nowhere', '/a/b/c', "/x/' or 1=1"]) counter.count(path);
    await counter.flush();
    for (let time = 0; time < 5; time += 1) counter.count('/study/story-0');
    counter.count('/study/story-1');
    await counter.stop();
    const { data, tags } = await listMostRead(5, 'America/Toronto');
    expect(data.map(({ headline }) => headline)).toEqual(['Story 0', 'Story 2']);
    expect(tags).toEqual([`article:${ids[0]}`, `article:${ids[2]}`]);
    expect(await getDb().articleReads.count()).toBe(3);
  });
});
