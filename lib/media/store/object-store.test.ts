import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createFileShelf } from '@/lib/documents/files/file-shelf';
import { addPicture } from '../add-picture';
import { dropPictureFiles, fetchPictureFile } from '../files/picture-files';
import { openObjectStore } from './object-store';
import { parseS3Url } from './s3-address';
import { startTestStore } from './test-store';

provideTestDatabase('empty');

let folder: string;
let store: Awaited<ReturnType<typeof startTestStore>>;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'cin-store-'));
  store = await startTestStore();
  address = store.address;
  // Read once by getEnv(), so before the first act.
  process.env.DATA_DIR = path.join(folder, 'data');
  process.env.S3_URL = address;
});
afterAll(async () => {
  await store.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a store', () => {
  it('keeps files under names', async () => {
    const opened = openObjectStore(address);
    await opened.put('1/a.webp', Buffer.from('picture'), 'image/webp');
    expect(String(await opened.get('1/a.webp'))).toBe('picture');
    expect(await opened.get('1/b.webp')).toBeNull();
    await opened.remove('1/a.webp');
    await opened.remove('1/a.webp');
    expect(await opened.get('1/a.webp')).toBeNull();
  });

  it('says what is wrong with a key, a bucket and an address', async () => {
    await expect(
      openObjectStore(address.replace('test%2Fsecret', 'wrong')).put('x', Buffer.from('x'), 'image/webp'),
    ).rejects.toThrow('403');
    await expect(
      openObjectStore(address.replace('/pictures', '/nowhere')).put('x', Buffer.from('x'), 'image/webp'),
    ).rejects.toThrow('no such bucket');
    expect(() => openObjectStore('s3://host/bucket')).toThrow('S3_URL');
  });
});

it('keeps a picture in the store, and another server brings it from there', async () => {
  const author = await addTestStaff('author');
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0a2b25' } })
    .png()
    .toBuffer();
  const picture = await addPicture(author, bytes, { alt: 'A field', filename: 'field.png' });
  const name = `${picture.id}/${path.basename(picture.path)}-60.webp`;
  const directory = path.join(folder, 'data', 'media');
  // As a server that has never shown it.
  await rm(path.join(directory, String(picture.id)), { recursive: true });
  const shelf = createFileShelf({
    directory,
    cacheControl: 'public',
    headers: [],
    maxBytes: 1_000_000,
    fetchMissing: fetchPictureFile,
  });
  expect(await shelf.find(`${picture.id}/00000000-60.webp`)).toBeNull();
  expect(await shelf.find('../data/secret.webp')).toBeNull();
  expect(await shelf.find(name)).not.toBeNull();
  expect(await readdir(path.join(directory, String(picture.id)))).toEqual([path.basename(name)]);

  expect(store.files.get(name)?.type).toBe('image/webp');
  await dropPictureFiles(picture);
  expect(store.files.size).toBe(0);
  expect(await fetchPictureFile(name)).toBe(false);
  expect(await readdir(directory)).not.toContain(String(picture.id));
});

it.each([
  [
    's3://k:s%2Fx@store.example/b',
    { base: 'https://store.example/b', secretAccessKey: 's/x', region: 'us-east-1' },
  ],
  ['http://k:s@127.0.0.1:9000/b/f/?region=x', { base: 'http://127.0.0.1:9000/b/f', region: 'x' }],
  ['s3://k:s@store.example/', null],
  ['s3://store.example/b', null],
])('reads %s', (text, place) => {
  if (place) expect(parseS3Url(text)).toMatchObject(place);
  else expect(parseS3Url(text)).toBeNull();
});
