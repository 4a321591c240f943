import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { importRedirects, previewRedirects } from './desk/import-redirects';
import { keepRedirect, removeRedirect } from './desk/keep-redirect';
import { listRedirects } from './desk/list-redirects';
import { keepOldAddress } from './keep-old-address';
import { getOldAddress } from './queries';

provideTestDatabase('reference');

let editor: StaffMember;
beforeAll(async () => {
  editor = await addTestStaff('editor');
});

const keep = (path: string, target = '', stands = '') => keepRedirect(editor, { path, target, stands });
const targetOf = async (path: string) => (await getOldAddress(path))?.target;

async function addStory(slug: string): Promise<number> {
  const db = getDb();
  const section = await db.section.findUniqueOrThrow({ where: { slug: 'pnp' } });
  const text = { headline: slug, slug, sectionId: section.id, body: { type: 'doc' } };
  const { id } = await db.article.create({ data: { ...text, status: 'published' } });
  const now = new Date();
  await db.publishedArticle.create({
    data: {
      ...text,
      articleId: id,
      standfirst: '',
      text: '',
      version: 1,
      firstPublishedAt: now,
      publishedAt: now,
    },
  });
  return id;
}

describe('an old address', () => {
  it('leads on, in whatever spelling it is asked for, or is gone', async () => {
    await keep('https://old.example/2019/caf%C3%A9/', '/draws/pnp');
    for (const path of ['/2019/caf%C3%A9', '/2019/café', '/2019//café/'])
      expect(await targetOf(path), path).toBe('/draws/pnp');
    await keep('/old/gone');
    expect(await getOldAddress('/old/gone')).toEqual({ articleId: null, target: null });
    const late = removeRedirect(editor, { path: '/old/gone', stands: '/draws' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    const seen = { path: '/old/gone', stands: '410' };
    await removeRedirect(editor, seen);
    expect(await getOldAddress('/old/gone')).toBeNull();
    await expect(removeRedirect(editor, seen)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is led elsewhere only by somebody who saw where it leads', async () => {
    await keep('/old/twice', '/draws');
    expect(await keep('/old/twice', '/draws/pnp')).toEqual({ path: '/old/twice', stands: '/draws' });
    expect(await targetOf('/old/twice')).toBe('/draws');
    expect(await keep('/old/twice', '/draws/pnp', '/draws')).toEqual({ path: '/old/twice', stands: null });
    expect(await targetOf('/old/twice')).toBe('/draws/pnp');
  });

  it('says at which of the two addresses a fault lies', async () => {
    const faultOf = (path: string, target: string) => keep(path, target).catch((error: unknown) => error);
    expect(await faultOf('/old/bad', '/%zz')).toMatchObject({ fields: { target: expect.any(String) } });
    expect(await faultOf('nonsense', '/draws')).toMatchObject({ fields: { path: expect.any(String) } });
    expect(await faultOf('/old/self', '/old/self')).toMatchObject({ fields: { target: expect.any(String) } });
  });

  it('is kept by editors alone', async () => {
    const author = await addTestStaff('author');
    const asked = keepRedirect(author, { path: '/mine', target: '/draws', stands: '' });
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['old', '/draws', /begins with/],
    ['/', '/draws', /front page/],
    ['/admin/x', '/draws', /desk/],
    ['/old?id=3', '/draws', /Leave out/],
    ['/bad%', '/draws', /no address/],
    ['/old', 'javascript:alert(1)', /begins with/],
    ['/old', '//evil.example', /begins with/],
    ['/old', '/old/', /itself/],
  ])('%s → %s is refused', async (path, target, words) => {
    await expect(keep(path, target)).rejects.toThrow(words);
  });

  it('follows the story that stands at its new address', async () => {
    const id = await addStory('present-slug');
    await keep('/archive/1', '/pnp/present-slug');
    expect(await getOldAddress('/archive/1')).toEqual({ articleId: id, target: null });
    await expect(keep('/pnp/present-slug', '/draws')).rejects.toThrow(/A story stands/);
  });
});

describe('chains', () => {
  it('collapse, whichever end was kept first', async () => {
    await keep('/b', '/c');
    await keep('/a', '/b');
    expect(await targetOf('/a')).toBe('/c');
    await keep('/c', '/d');
    expect([await targetOf('/a'), await targetOf('/b'), await targetOf('/c')]).toEqual(['/d', '/d', '/d']);
  });

  it('never come back to their beginning', async () => {
    await keep('/x', '/y');
    await expect(keep('/y', '/x')).rejects.toThrow(/back to itself/);
    expect(await targetOf('/x')).toBe('/y');
  });

  it('go on to a story that moves', async () => {
    const id = await addStory('moved-slug');
    await keep('/feuilleton', '/pnp/old-slug');
    await keepOldAddress(getDb(), { articleId: id, from: '/pnp/old-slug', to: '/pnp/moved-slug' });
    expect(await getOldAddress('/feuilleton')).toEqual({ articleId: id, target: null });
  });
});

describe('a file', () => {
  const csv = [
    'Old address,New address',
    '/i/1,/i/2',
    '/i/2,https://example.org/there',
    '/i/3,410',
    '/loop/1,/loop/2',
    '/loop/2,/loop/1',
    '/i/3,/draws',
    '/i/1,/i/2',
    'nonsense,/draws',
    '',
    '"/with, comma",/draws',
  ].join('\r\n');

  it('is looked at line by line, and nothing is kept', async () => {
    const { lines, counts } = await previewRedirects(editor, { csv });
    expect(counts).toEqual({ new: 4, changed: 0, same: 1, refused: 4 });
    const said = Object.fromEntries(lines.map(({ line, outcome, words }) => [line, `${outcome} ${words}`]));
    expect(said[2]).toMatch(/new Led on/);
    expect(said[5]).toMatch(/back to itself/);
    expect(said[7]).toMatch(/Line 4 leads/);
    expect(said[8]).toMatch(/same as line 2/);
    expect(said[9]).toMatch(/begins with/);
    expect(await getOldAddress('/i/1')).toBeNull();
  });

  it('is kept once, chains collapsed; a second time changes nothing', async () => {
    await importRedirects(editor, { csv });
    expect(await targetOf('/i/1')).toBe('https://example.org/there');
    expect(await targetOf('/with,%20comma')).toBe('/draws');
    const audits = () => getDb().auditEntry.count({ where: { act: 'redirect.import' } });
    const before = await audits();
    expect((await importRedirects(editor, { csv })).counts).toMatchObject({ new: 0, changed: 0, same: 5 });
    expect(await audits()).toBe(before);
  });

  it('may have ten thousand lines, which are listed by page and search', async () => {
    const big = Array.from({ length: 10_000 }, (_, n) => `/big/${n},/draws`).join('\n');
    expect((await importRedirects(editor, { csv: big })).counts.new).toBe(10_000);
    await expect(importRedirects(editor, { csv: `${big}\n/big/more,/draws` })).rejects.toThrow(/At most/);
    const first = await listRedirects(editor, { search: 'BIG/12', after: '' });
    expect(first.redirects).toHaveLength(50);
    const next = await listRedirects(editor, { search: 'BIG/12', after: first.nextAfter ?? '' });
    expect(next.redirects[0]?.path).not.toBe(first.redirects[0]?.path);
  }, 60_000);
});
