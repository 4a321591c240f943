import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { addPicture } from './add-picture';
import { editPicture } from './edit-picture';
import { widthsFor } from './make-renditions';

provideTestDatabase('empty');

let author: StaffMember;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'cin-media-'));
  // Read once by getEnv(), so before the first act.
  process.env.DATA_DIR = dataDir;
  author = await addTestStaff('author');
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const drawn = (width: number, height: number, background = '#0a2b25') =>
  sharp({ create: { width, height, channels: 3, background } });
const words = { alt: 'A green field', filename: 'field.jpg' };

describe('addPicture', () => {
  it('keeps a picture in the sizes that it has, upright and without metadata', async () => {
    const bytes = await drawn(600, 1000)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: 'secret', Model: 'A camera' }, IFD3: { GPSLatitude: '45/1 25/1 0/1' } })
      .jpeg()
      .toBuffer();
    const picture = await addPicture(author, bytes, words);
    expect(picture).toMatchObject({ width: 1000, height: 600, widths: [480, 800], alt: 'A green field' });
    const home = path.join(dataDir, 'media', String(picture.id));
    const name = path.basename(picture.path);
    const expected = [480, 800].flatMap((width) => [`${name}-${width}.avif`, `${name}-${width}.webp`]);
    expect((await readdir(home)).sort()).toEqual(expected.sort());
    const rendition = await sharp(path.join(home, `${name}-800.webp`)).metadata();
    expect(rendition).toMatchObject({ width: 800, height: 480, format: 'webp' });
    expect(rendition).not.toHaveProperty('exif');
    expect(rendition).not.toHaveProperty('xmp');
    expect(await readdir(path.join(dataDir, 'media'))).toEqual([String(picture.id)]);
  });

  it('gives the same picture for the same bytes, also at once', async () => {
    const bytes = await drawn(500, 300, '#aa0000').png().toBuffer();
    const [first, second] = await Promise.all([
      addPicture(author, bytes, words),
      addPicture(author, bytes, words),
    ]);
    expect(second?.id).toBe(first?.id);
    expect(await addPicture(author, bytes, words)).toMatchObject({ id: first?.id, isKnown: true });
    expect(await getDb().media.count({ where: { id: first?.id ?? 0 } })).toBe(1);
  });

  it.each<[string, () => Promise<Buffer>]>([
    [
      'half a PNG',
      async () =>
        (await drawn(500, 300, '#00aa00').png({ compressionLevel: 0 }).toBuffer()).subarray(0, 200_000),
    ],
    ['SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['SVG behind a byte order mark', async () => Buffer.from('\uFEFF <?xml version="1.0"?><svg/>')],
    ['GIF', async () => drawn(20, 20).gif().toBuffer()],
    ['TIFF', async () => drawn(20, 20).tiff().toBuffer()],
    ['something that is no picture', async () => Buffer.from('%PDF-1.7')],
    ['nothing', async () => Buffer.alloc(0)],
    ['a file that is too large', async () => Buffer.alloc(20 * 1024 * 1024 + 1, 1)],
  ])('refuses %s', async (_what, bytes) => {
    await expect(addPicture(author, await bytes(), words)).rejects.toMatchObject({
      code: 'invalid',
      fields: { file: expect.any(String) },
    });
  });

  it('asks for the ability and for an alt text', async () => {
    const bytes = await drawn(10, 10, '#123456').png().toBuffer();
    const contributor = await addTestStaff('contributor');
    await expect(addPicture(contributor, bytes, words)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(addPicture(author, bytes, { ...words, alt: '  ' })).rejects.toThrow();
  });
});

it('changes the words of a picture and tells the documents that show it', async () => {
  const bytes = await drawn(10, 10, '#654321').webp().toBuffer();
  const { id } = await addPicture(author, bytes, words);
  const seen = { alt: words.alt, credit: '' };
  const edited = await editPicture(author, { id, alt: 'New words', credit: 'CIN', seen });
  expect(edited).toMatchObject({ alt: 'New words', credit: 'CIN' });
  const change = await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(change.tags).toEqual([`media:${id}`]);
  const late = { alt: 'Old words', seen };
  await expect(editPicture(author, { id, ...late })).rejects.toMatchObject({ code: 'conflict' });
  await expect(editPicture(author, { id: 999_999, ...late })).rejects.toMatchObject({ code: 'not-found' });
});

it('gives no picture an address that its bytes or its number tell', async () => {
  const bytes = await drawn(10, 10, '#010203').webp().toBuffer();
  const picture = await addPicture(author, bytes, words);
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(picture.path).toMatch(new RegExp(`^/media/${picture.id}/[0-9a-f]{16}$`));
  expect(hash).not.toContain(path.basename(picture.path));
});

it('never makes a picture wider than it was', () => {
  expect([widthsFor(300), widthsFor(480), widthsFor(1300), widthsFor(4000)]).toEqual([
    [300],
    [480],
    [480, 800, 1200],
    [480, 800, 1200, 1600],
  ]);
});
