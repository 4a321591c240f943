import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { body } from '@/lib/blocks/body';
import { bodyToText } from '@/lib/blocks/body-text';
import { articleLinksIn } from '@/lib/blocks/filled-body';
import { provideTestDatabase } from '@/lib/db/test-database';
import { bodyToHtml } from '@/lib/portable/body-to-html';
import { fillBody } from '../fill-body';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import { testText } from '../writing/test-text';
import { unpublishArticle } from '../writing/unpublish-article';

provideTestDatabase('reference');

let author: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author');
});

const pointingTo = (articleId: unknown) => ({
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'read this', marks: [{ type: 'articleLink', attrs: { articleId } }] }],
    },
  ],
});

it('follows the article’s address, and is plain words while the article is not published', async () => {
  const draft = await saveArticle(author, {
    id: null,
    version: null,
    text: testText({ section: 'pnp', slug: 'first' }),
  });
  const outlets = async () => {
    const { data, tags } = await fillBody(body.parse(pointingTo(draft.id)), { at: '2026-01-01' });
    expect(tags).toContain(`article:${draft.id}`);
    const urls = articleLinksIn(data).map(({ url }) => url);
    return [bodyToHtml(data, 'https://news.example.org'), bodyToText(data), ...urls];
  };
  expect(await outlets()).toEqual(['<p>read this</p>', 'read this']);
  const published = await publishArticle(author, draft);
  expect(await outlets()).toEqual([
    '<p><a href="https://news.example.org/pnp/first">read this</a></p>',
    'read this',
    '/pnp/first',
  ]);
  const moved = await saveArticle(author, {
    ...published,
    text: testText({ section: 'work', slug: 'second' }),
  });
  const again = await publishArticle(author, moved);
  expect((await outlets())[0]).toContain('/work/second');
  await unpublishArticle(author, again);
  expect((await outlets())[0]).toBe('<p>read this</p>');
});

it.each(['7', 0, null, 'javascript:alert(1)'])('keeps no link to article %j', (articleId) => {
  expect(body.safeParse(pointingTo(articleId)).success).toBe(false);
});
