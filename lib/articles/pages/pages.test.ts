import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { type Body, body } from '@/lib/blocks/body';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { paragraphs } from '../writing/test-text';
import { getDeskPage } from './desk';
import { keepPage, restorePage } from './keep-page';
import { getPage } from './read-page';
import { pageSlugs } from './schema';
import { shippedPages } from './shipped/shipped-pages';

provideTestDatabase();

let editor: StaffMember;
beforeAll(async () => {
  editor = await addTestStaff('editor');
});
const text = (words: string): { title: string; standfirst: string; body: Body } => ({
  title: 'Who we are',
  standfirst: '',
  body: paragraphs(words),
});

it.each(pageSlugs)('is shipped with a text that the editor can open: %s', async (slug) => {
  expect(body.safeParse(shippedPages[slug].body).success).toBe(true);
  const { data, tags } = await getPage(slug);
  expect(data.title).toBe(shippedPages[slug].title);
  expect(tags).toContain(`page:${slug}`);
});

describe('a page', () => {
  it('is changed by an editor, version by version, and told to servers and the log', async () => {
    await expect(
      keepPage(await addTestStaff('author'), { slug: 'about', version: 0, ...text('Mine') }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect(await keepPage(editor, { slug: 'about', version: 0, ...text('First') })).toEqual({ version: 1 });
    await expect(keepPage(editor, { slug: 'about', version: 0, ...text('Stale') })).rejects.toMatchObject({
      code: 'conflict',
    });
    await keepPage(editor, { slug: 'about', version: 1, ...text('Second') });
    expect(JSON.stringify((await getPage('about')).data.body)).toContain('Second');
    const change = await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(change.tags).toEqual(['page:about']);
    const entry = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(entry).toMatchObject({ act: 'page.keep', target: 'page:about' });
  });

  it('has an older text back, and the one that was shipped', async () => {
    const { version } = await getDeskPage(editor, 'about');
    await restorePage(editor, { slug: 'about', version, from: 1 });
    expect(JSON.stringify((await getPage('about')).data.body)).toContain('First');
    await restorePage(editor, { slug: 'about', version: version + 1, from: 0 });
    expect((await getPage('about')).data.title).toBe('About us');
    expect((await getDeskPage(editor, 'about')).versions.map((row) => row.version)).toEqual([4, 3, 2, 1]);
    await expect(restorePage(editor, { slug: 'about', version: 4, from: 9 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('lets one of two editors win', async () => {
    const both = await Promise.allSettled(
      ['One', 'Other'].map((words) => keepPage(editor, { slug: 'privacy', version: 0, ...text(words) })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes no script for a link', async () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }];
    const hostile = { ...text(''), body: { type: 'doc' as const, content } };
    await expect(keepPage(editor, { slug: 'contact', version: 0, ...hostile })).rejects.toThrow();
  });
});
