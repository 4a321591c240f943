import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFileShelf, type FileShelf } from './file-shelf';

let folder: string;
let shelf: FileShelf;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cin-files-'));
  const directory = path.join(folder, 'media');
  await mkdir(path.join(directory, '12'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(directory, '12', 'ab12cd34-640.webp'), 'picture');
  await writeFile(path.join(directory, '.hidden.txt'), 'hidden');
  await writeFile(path.join(directory, 'page.html'), '<p>');
  for (const ending of ['', '.br', '.gz'])
    await writeFile(path.join(directory, `a.css${ending}`), `a${ending}`);
  shelf = createFileShelf({ directory, cacheControl: 'immutable', headers: [], maxBytes: 100_000 });
});
afterAll(() => rm(folder, { recursive: true }));

it('finds a file, with its type and the compressed forms beside it', async () => {
  const picture = await shelf.find('12/ab12cd34-640.webp');
  expect(picture?.variants.br.headers).toContain('image/webp');
  const style = await shelf.find('a.css');
  expect(style?.variants.br.body.toString()).toBe('a.br');
  expect(style?.variants.gzip.headers).toEqual(expect.arrayContaining(['Content-Encoding', 'gzip']));
  expect(style?.variants.identity.body.toString()).toBe('a');
});

it.each([
  '../secret.txt',
  '12/../../secret.txt',
  '/etc/passwd',
  '.hidden.txt',
  '12',
  '',
  'page.html',
  'none.css',
])('does not give %s', async (name) => expect(await shelf.find(name)).toBeNull());
