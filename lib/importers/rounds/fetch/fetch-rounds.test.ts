import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getSourceLook } from '@/lib/draws/lists/source-look';
import { testFile, testRows } from '../test-feed';
import { fetchFeed } from './fetch-feed';
import { fetchRounds } from './fetch-rounds';
import { isLookDue } from './fetch-schedule';

provideTestDatabase();

let server: Server;
let url: string;
let answer: RequestListener;
let asked: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rounds.json`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => server.close());

const sends =
  (body: Uint8Array | string, etag = ''): RequestListener =>
  (request, response) => {
    const isKnown = etag !== '' && request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, etag ? { etag } : {}).end(isKnown ? undefined : body);
  };
const look = async () => {
  await getDb().drawSourceLook.updateMany({ data: { lookedAt: new Date(0) } });
  await fetchRounds(url);
  const { data } = await getSourceLook('express-entry');
  return data?.outcome;
};
const countDraws = () => getDb().draw.count();

it('reads a file, and asks next time whether it changed', async () => {
  answer = sends(testFile(testRows(3)).bytes, '"one"');
  expect(await look()).toBe('read');
  expect(await look()).toBe('not-modified');
  expect(asked).toEqual([undefined, '"one"']);
  expect(await countDraws()).toBe(3);
  expect(await getDb().drawImport.count()).toBe(1);
});

it('takes the same file from a server without validators for no import', async () => {
  answer = sends(testFile(testRows(3)).bytes);
  expect(await look()).toBe('read');
  expect(await getDb().drawImport.count()).toBe(1);
});

it('keeps that a file was refused, says so once, and asks for the whole file again', async () => {
  answer = sends('<html>Sorry</html>', '"two"');
  await expect(look()).rejects.toMatchObject({ code: 'invalid' });
  expect(await look()).toBe('refused');
  expect(asked.at(-1)).toBeUndefined();
  expect(await countDraws()).toBe(3);
  const { data } = await getSourceLook('express-entry');
  expect(Date.parse(data?.confirmedAt ?? '')).toBeLessThan(Date.parse(data?.lookedAt ?? ''));
});

it('keeps that the source could not be reached', async () => {
  answer = (_request, response) => response.writeHead(503).end();
  await expect(look()).rejects.toMatchObject({ code: 'unavailable' });
  expect(await look()).toBe('failed');
});

it('follows a few redirects, on the web alone', async () => {
  const target = testFile(testRows(3)).bytes;
  answer = (request, response) =>
    request.url === '/there' ? response.end(target) : response.writeHead(302, { location: '/there' }).end();
  expect(await fetchFeed(url)).toMatchObject({ outcome: 'read', file: { source: url } });
  answer = (_request, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end();
  await expect(fetchFeed(url)).rejects.toMatchObject({ code: 'unavailable' });
  answer = (_request, response) => response.writeHead(302, { location: url }).end();
  await expect(fetchFeed(url)).rejects.toThrow(/redirected/);
});

it('reads no more than the size limit, said in advance or not', async () => {
  const big = 'x'.repeat(5_000);
  answer = (_request, response) => response.end(big);
  await expect(fetchFeed(url, undefined, 1_000)).rejects.toMatchObject({ code: 'invalid' });
  answer = (_request, response) => {
    response.write(big);
    response.end(big);
  };
  await expect(fetchFeed(url, undefined, 1_000)).rejects.toMatchObject({ code: 'invalid' });
});

it('looks often while rounds are held, and seldom otherwise', () => {
  const [wednesday, sunday] = ['2026-11-18', '2026-11-22'];
  const isDue = (day: string, from: string, to: string) =>
    isLookDue(new Date(`${day}T${to}Z`), new Date(`${day}T${from}Z`));
  expect(isDue(wednesday, '15:00', '15:05')).toBe(true);
  expect(isDue(wednesday, '15:00', '15:03')).toBe(false);
  expect(isDue(wednesday, '21:00', '21:30')).toBe(false);
  expect(isDue(sunday, '15:00', '15:30')).toBe(false);
  expect(isDue(sunday, '15:00', '16:00')).toBe(true);
});
