import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import type { ArticleText } from '@/lib/articles/writing/schema';
import { testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import { chunkSize, readChunkFile } from './chunks';
import { listNewsEntries } from './news';
import { getNewsSitemap, getSitemap, getSitemapIndex } from './queries';

provideTestDatabase();

let editor: StaffMember;
const round = { program: 'express-entry', number: '284', date: '2024-02-14', stream: 'healthcare' };
const highlight = { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } };
const aboutDraw: ArticleText['body'] = { type: 'doc', content: [highlight] };
const hour = 60 * 60 * 1000;

async function publish(change: Partial<ArticleText>): Promise<{ id: number; version: number }> {
  const saved = await saveArticle(editor, { id: null, version: null, text: testText(change) });
  return publishArticle(editor, { id: saved.id, version: saved.version });
}

const read = async (file: string) => {
  const { data } = await getSitemap(file);
  return data === null ? null : parseSitemap(Readable.from([data]));
};
const pathsOf = async (file: string) => (await read(file))?.map(({ url }) => new URL(url).pathname) ?? null;
const readIndex = async () => {
  const files = await parseSitemapIndex(Readable.from([(await getSitemapIndex()).data]));
  return new Map(files.map(({ url, lastmod }) => [new URL(url).pathname, lastmod]));
};

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, { ...round, invitations: '3500', minScore: '422' });
  await createDraw(editor, {
    program: 'pnp-bc',
    number: '',
    date: '2026-04-03',
    stream: 'childcare',
    invitations: '10',
  });
  await publish({ headline: 'About a draw', tags: ['Nurses'], body: aboutDraw });
  await saveArticle(editor, {
    id: null,
    version: null,
    text: testText({ headline: 'A draft', tags: ['Secret'] }),
  });
});

describe('the sitemaps', () => {
  it('list what is published, each in its own', async () => {
    expect(await pathsOf('articles-1.xml')).toEqual(['/express-entry/about-a-draw']);
    expect(await pathsOf('draws-1.xml')).toEqual(['/draws/express-entry/284']);
    expect(await pathsOf('tags-1.xml')).toEqual(['/tags/nurses']);
    expect(await pathsOf('pages.xml')).toEqual(
      expect.arrayContaining(['/', '/policy', '/draws', '/draws/pnp/bc', '/categories/healthcare', '/about']),
    );
  });

  it('stand in one index with those alone that have something in them', async () => {
    const files = ['pages', 'articles-1', 'draws-1', 'authors-1', 'tags-1'].map(
      (name) => `/sitemaps/${name}.xml`,
    );
    const found = [...(await readIndex()).keys()];
    expect(files.filter((file) => !file.includes('authors'))).toEqual(
      found.filter((file) => !file.includes('authors')),
    );
    for (const file of ['articles-2.xml', 'articles-0.xml', 'secrets-1.xml', 'articles-1', '../x.xml'])
      expect(await read(file)).toBeNull();
  });

  it('say when a page changed: a corrected figure changes the story too', async () => {
    const [before] = (await read('articles-1.xml')) ?? [];
    const old = (await readIndex()).get('/sitemaps/articles-1.xml');
    const typed = { ...round, invitations: '3500', minScore: '421', version: 1, reason: 'Mistyped' };
    await correctDraw(editor, typed);
    const [after] = (await read('articles-1.xml')) ?? [];
    expect(Date.parse(after?.lastmod ?? '')).toBeGreaterThan(Date.parse(before?.lastmod ?? ''));
    const now = (await readIndex()).get('/sitemaps/articles-1.xml');
    expect(Date.parse(now ?? '')).toBeGreaterThan(Date.parse(old ?? ''));
    expect(now).toBe(after?.lastmod);
  });

  it('say so of an older story that comes in after the correction', async () => {
    await getDb().$queryRaw`SELECT setval('articles_id_seq', ${chunkSize + 6})::text`;
    const { id } = await publish({ headline: 'Brought along', body: aboutDraw });
    const day = new Date('2020-01-01');
    await getDb().publishedArticle.update({
      where: { articleId: id },
      data: { firstPublishedAt: day, publishedAt: day },
    });
    const [entry] = (await read('articles-2.xml')) ?? [];
    expect(entry?.lastmod).not.toBe(day.toISOString());
    expect((await readIndex()).get('/sitemaps/articles-2.xml')).toBe(entry?.lastmod);
    await getDb().publishedArticle.delete({ where: { articleId: id } });
  });

  it('keep an address in the same file, whatever else comes', async () => {
    await getDb().$queryRaw`SELECT setval('articles_id_seq', ${2 * chunkSize + 6})::text`;
    await publish({ headline: 'Far away' });
    expect(await pathsOf('articles-3.xml')).toEqual(['/express-entry/far-away']);
    expect(await pathsOf('articles-1.xml')).toEqual(['/express-entry/about-a-draw']);
    expect([...(await readIndex()).keys()]).not.toContain('/sitemaps/articles-2.xml');
    expect(readChunkFile('articles-3.xml')).toEqual({ kind: 'articles', chunk: 2 });
  });
});

describe('the news sitemap', () => {
  it('has the stories of the last 48 hours, and loses them as time passes', async () => {
    const headline = '</news:title><script>alert(1)</script> & "news"';
    const { id, version } = await publish({ headline, slug: 'fresh' });
    const { data, tags } = await getNewsSitemap();
    expect(tags).toContain('articles');
    const entries = await parseSitemap(Readable.from([data]));
    expect(entries.find(({ url }) => url.endsWith('/fresh'))?.news).toMatchObject({
      publication: { name: 'CIN', language: 'en' },
      title: headline,
    });
    const at = async (hours: number) =>
      (await listNewsEntries('CIN', new Date(Date.now() + hours * hour))).length;
    expect(await at(0)).toBe(3);
    expect(await at(47.9)).toBe(3);
    expect(await at(48.1)).toBe(0);
    await unpublishArticle(editor, { id, version });
    expect(await at(0)).toBe(2);
  });

  it('is an empty list where there is no news', async () => {
    await getDb().publishedArticle.updateMany({ data: { firstPublishedAt: new Date('2020-01-01') } });
    const { data } = await getNewsSitemap();
    expect(await parseSitemap(Readable.from([data]))).toEqual([]);
    expect(data).toContain('</urlset>');
  });

  it('has 1,000 stories at most', async () => {
    const db = getDb();
    await db.$executeRaw`
      WITH made AS (
        INSERT INTO articles (section_id, slug, headline, body, status, updated_at)
        SELECT s.id, 'mass-' || n, 'Mass ' || n, '{"type":"doc","content":[{"type":"paragraph"}]}', 'published', now()
        FROM generate_series(1, 1200) n, (SELECT min(id) AS id FROM sections) s RETURNING *
      )
      INSERT INTO published_articles
        (article_id, section_id, slug, headline, standfirst, body, text, first_published_at, published_at, version)
      SELECT id, section_id, slug, headline, '', body, '', now(), now(), version FROM made`;
    expect(await listNewsEntries('CIN', new Date(Date.now() + hour))).toHaveLength(1_000);
  });
});
