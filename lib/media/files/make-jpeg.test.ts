import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRenditions } from '../make-renditions';
import { fetchPictureFile } from './picture-files';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'cin-jpeg-'));
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

it('makes the JPEG of a mail from the WebP when it is asked for, and of nothing else', async () => {
  const clear = { create: { width: 500, height: 300, channels: 4, background: '#0a2b2500' } } as const;
  const picture = await sharp(clear).png().toBuffer();
  await makeRenditions(picture, path.join(dataDir, 'media', '7'), 'aa00aa00', 0);
  expect(await fetchPictureFile('7/aa00aa00-480.jpg')).toBe(true);
  const jpeg = await readFile(path.join(dataDir, 'media', '7', 'aa00aa00-480.jpg'));
  const { format, width } = await sharp(jpeg).metadata();
  expect({ format, width }).toEqual({ format: 'jpeg', width: 480 });
  const { dominant } = await sharp(jpeg).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  for (const name of [
    '7/aa00aa00-481.jpg',
    '8/aa00aa00-480.jpg',
    '7/../7/aa00aa00-480.jpg',
    '7/aa00aa00-480.gif',
  ])
    expect(await fetchPictureFile(name), name).toBe(false);
});
