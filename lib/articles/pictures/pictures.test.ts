import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { addPicture } from '@/lib/media/add-picture';
import { scheduleArticle } from '../flow/schedule/schedule-article';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import { testText } from '../writing/test-text';
import { deletePicture } from './delete-picture';
import { focusPicture } from './focus-picture';
import { countPictureUses } from './picture-uses';

provideTestDatabase();

let editor: StaffMember;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'cin-pictures-'));
  // Read once by getEnv(), so before the first act.
  process.env.DATA_DIR = dataDir;
  editor = await addTestStaff('editor');
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

let shade = 0;
async function addOne(): Promise<number> {
  const background = { r: ++shade, g: 40, b: 40 };
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
  return (await addPicture(editor, bytes, { alt: `Picture ${shade}`, filename: `${shade}.png` })).id;
}
const files = () => readdir(path.join(dataDir, 'media'));

it('deletes a picture that nothing shows, with its files', async () => {
  const id = await addOne();
  await expect(deletePicture(await addTestStaff('author'), { id })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await files()).toContain(String(id));
  await deletePicture(editor, { id });
  expect(await files()).not.toContain(String(id));
  expect(await getDb().media.count({ where: { id } })).toBe(0);
  await expect(deletePicture(editor, { id })).rejects.toMatchObject({ code: 'not-found' });
});

it('keeps one that a draft, readers or a scheduled text have, and names them', async () => {
  const id = await addOne();
  const picture = { type: 'picture', attrs: { mediaId: id, alt: 'A', caption: '' } };
  const inText = testText({ headline: 'In a text', body: { type: 'doc', content: [picture] } });
  const draft = await saveArticle(editor, { id: null, version: null, text: inText });
  expect(await countPictureUses([id, 999])).toEqual(new Map([[id, 1]]));
  await expect(deletePicture(editor, { id })).rejects.toMatchObject({
    code: 'in-use',
    forPerson: expect.stringContaining('“In a text”'),
  });

  const out = await publishArticle(editor, { id: draft.id, version: draft.version });
  const without = testText({ headline: 'In a text' });
  const later = await saveArticle(editor, { id: draft.id, version: out.version, text: without });
  await expect(deletePicture(editor, { id })).rejects.toMatchObject({ code: 'in-use' });
  await publishArticle(editor, { id: draft.id, version: later.version });
  await deletePicture(editor, { id });
});

it('keeps one that an edition shows, for its mails ask for it later', async () => {
  const id = await addOne();
  const body = { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: id } }] };
  const { id: editionId } = await getDb().edition.create({ data: { subject: 'The week', body } });
  await expect(deletePicture(editor, { id })).rejects.toMatchObject({
    code: 'in-use',
    forPerson: expect.stringContaining('“The week”'),
  });
  await getDb().edition.delete({ where: { id: editionId } });
  await deletePicture(editor, { id });
});

it('keeps one that stands in a text which is to be published later', async () => {
  const id = await addOne();
  const text = testText({
    headline: 'For tomorrow',
    slug: 'for-tomorrow',
    heroMediaId: id,
    heroAlt: 'A hill',
  });
  const first = await saveArticle(editor, { id: null, version: null, text });
  const at = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  await scheduleArticle(editor, { id: first.id, version: first.version, kind: 'publish', at });
  const { version } = await getDb().article.findUniqueOrThrow({ where: { id: first.id } });
  await saveArticle(editor, { id: first.id, version, text: { ...text, heroMediaId: null, heroAlt: '' } });
  await expect(deletePicture(editor, { id })).rejects.toMatchObject({
    forPerson: expect.stringContaining('“For tomorrow”'),
  });
});

it('moves the focal point, and renews the lists in which the picture stands', async () => {
  const id = await addOne();
  const text = testText({
    headline: 'On top',
    slug: 'on-top',
    section: 'work',
    heroMediaId: id,
    heroAlt: 'A hill',
  });
  const saved = await saveArticle(editor, { id: null, version: null, text });
  await publishArticle(editor, { id: saved.id, version: saved.version });
  const centre = { x: 50, y: 50 };
  await focusPicture(editor, { id, x: 20, y: 90, seen: centre });
  expect(await getDb().media.findUnique({ where: { id } })).toMatchObject({ focusX: 20, focusY: 90 });
  const change = await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(change.tags).toEqual(expect.arrayContaining([`media:${id}`, 'articles', 'section:work']));
  await expect(focusPicture(editor, { id, x: 101, y: 0, seen: centre })).rejects.toThrow();
  const late = focusPicture(editor, { id, x: 0, y: 0, seen: centre });
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  await expect(
    focusPicture(await addTestStaff('contributor'), { id, x: 1, y: 1, seen: centre }),
  ).rejects.toMatchObject({
    code: 'forbidden',
  });
});
