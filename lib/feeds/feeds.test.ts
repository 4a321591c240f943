import Parser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import type { ArticleText } from '@/lib/articles/writing/schema';
import { paragraphs, testText } from '@/lib/articles/writing/test-text';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import { withdrawDraw } from '@/lib/draws/withdraw-draw';
import { getEnv } from '@/lib/env';
import { getArticleFeed } from './article-feed';
import { getDrawFeed } from './draw-feed';
import type { Feed } from './feed';
import { toJsonFeed } from './to-json-feed';
import { toRss } from './to-rss';

provideTestDatabase();

const hostile = '</title></script><script>alert("1")</script> ]]> &amp; \u0001\u2028\u202e 😀 é';
/** Without the control character, which XML cannot hold. */
const readable = hostile.replace('\u0001', '');
const round = { program: 'express-entry', number: '284', date: '2024-02-14', stream: 'healthcare' };
let editor: StaffMember;

async function publish(change: Partial<ArticleText>): Promise<void> {
  const saved = await saveArticle(editor, { id: null, version: null, text: testText(change) });
  await publishArticle(editor, { id: saved.id, version: saved.version });
}

/** The rules of the RSS Advisory Board that the W3C's validator holds a feed to, beyond being XML. */
async function readRss(xml: string, self: string) {
  const feed = await new Parser().parseString(xml);
  expect(feed).toMatchObject({ title: expect.any(String), link: expect.stringMatching(/^http/) });
  expect(xml).toContain(`<atom:link href="${self}" rel="self" type="application/rss+xml"/>`);
  expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(feed.items.length);
  const dates = [...xml.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)].map(([, date = '']) => date);
  for (const date of dates)
    expect(date).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
  for (const item of feed.items) {
    expect(item.guid).toMatch(/^tag:localhost,\d{4}-\d\d-\d\d:/);
    expect(item.link).toMatch(/^http:\/\/localhost/);
    expect(Date.parse(item.isoDate ?? '')).toBeLessThanOrEqual(Date.now());
    const content = String(item['content:encoded'] ?? '');
    expect(content).not.toMatch(/<script|<iframe|\sstyle=|\son\w+=|(?:href|src)="(?!https?:|mailto:)/);
  }
  return feed.items;
}

const rssOf = async (feed: Feed | null, path: string) => {
  if (!feed) throw new Error('no feed');
  const self = getEnv().siteUrl + path;
  return readRss(toRss(feed, self), self);
};

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, { ...round, invitations: '3500', minScore: '422' });
  const highlight = { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } };
  const body = {
    type: 'doc' as const,
    content: [highlight, ...(paragraphs(hostile.replace('\u0001', '')).content ?? [])],
  };
  await publish({
    headline: readable,
    standfirst: readable,
    slug: 'hostile',
    tags: ['<b>Nurses</b> & co'],
    body,
  });
  await publish({ headline: 'Elsewhere', section: 'policy' });
  await saveArticle(editor, { id: null, version: null, text: testText({ headline: 'A draft' }) });
});

describe('the feed of stories', () => {
  it('carries the whole text of what is published, and nothing breaks out of it', async () => {
    const { data, tags } = await getArticleFeed(null);
    const items = await rssOf(data, '/feed.xml');
    expect(items.map(({ title }) => title)).toEqual(['Elsewhere', readable]);
    expect(items[1]?.content).toMatch(/^&lt;\/title&gt;&lt;\/script&gt;.*&amp;amp;/);
    const content = String(items[1]?.['content:encoded']);
    expect(content).toContain('<strong>422</strong>');
    expect(content).toContain('&lt;script&gt;alert(&quot;1&quot;)');
    expect(items[1]?.categories).toEqual(['Express Entry', '<b>Nurses</b> & co']);
    expect(tags).toEqual(expect.arrayContaining(['articles', 'draw:express-entry/284', 'settings']));
  });

  it('is one of a section too, and none of an unknown one', async () => {
    const { data } = await getArticleFeed('policy');
    expect((await rssOf(data, '/policy/feed.xml')).map(({ title }) => title)).toEqual(['Elsewhere']);
    expect((await getArticleFeed('nowhere')).data).toBeNull();
    expect(await rssOf((await getArticleFeed('citizenship')).data, '/x')).toEqual([]);
  });

  it('is a JSON Feed 1.1', async () => {
    const { data } = await getArticleFeed(null);
    const feed =
      data && JSON.parse(toJsonFeed(data, 'https://n.example/feed.json', 'https://n.example/i.png'));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://n.example/feed.json',
      items: [
        { title: 'Elsewhere', tags: ['Policy'], content_html: expect.stringContaining('<p>') },
        { title: readable, id: expect.stringMatching(/^tag:localhost,.*:article\/\d+$/) },
      ],
    });
    for (const item of feed.items) {
      expect(item.url).toMatch(/^http/);
      for (const date of [item.date_published, item.date_modified]) expect(date).toMatch(/^\d{4}-.*Z$/);
    }
  });
});

describe('the feed of draws', () => {
  it('shows a correction in the same item, and in the stories with the figure', async () => {
    const [before] = await rssOf((await getDrawFeed()).data, '/draws/feed.xml');
    expect(before?.title).toBe(
      'Express Entry draw 284: Healthcare occupations, 3,500 invitations, CRS cut-off 422',
    );
    expect(before?.isoDate).toBe('2024-02-14T12:00:00.000Z');
    await correctDraw(editor, {
      ...round,
      invitations: '3500',
      minScore: '421',
      version: 1,
      reason: 'A wrong digit & <b>more</b>',
    });
    const feed = (await getDrawFeed()).data;
    const [after] = await rssOf(feed, '/draws/feed.xml');
    expect(after?.guid).toBe(before?.guid);
    expect(after?.title).toMatch(/^Corrected: .* CRS cut-off 421$/);
    expect(after?.['content:encoded']).toMatch(
      /CRS cut-off 421, was 422\. A wrong digit &amp; &lt;b&gt;more/,
    );
    expect(Date.parse(feed.items[0]?.updatedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);

    const story = (await getArticleFeed('express-entry')).data?.items[0];
    expect(story?.html).toMatch(/^<ul><li>Corrected .*CRS cut-off 421, was 422/);
    expect(story?.updatedAt).toBe(feed.items[0]?.updatedAt);
  });

  it('keeps an old draw in it that is corrected, and no withdrawn one', async () => {
    const days = Array.from({ length: 55 }, (_, day) =>
      new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    );
    for (const [place, date] of days.entries()) {
      await createDraw(editor, {
        program: 'express-entry',
        number: `${400 + place}`,
        date,
        stream: 'cec',
        minScore: '500',
        invitations: '10',
      });
    }
    const numbers = async () => (await getDrawFeed()).data.items.map(({ url }) => url.split('/').at(-1));
    expect(await numbers()).toHaveLength(51);
    expect((await numbers()).at(-1)).toBe('284');
    await withdrawDraw(editor, { program: 'express-entry', number: '454', version: 1, note: 'Never held' });
    expect(await numbers()).not.toContain('454');
  });
});
