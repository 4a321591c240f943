import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDocumentKeeper, type DocumentKeeper } from '../keeping/document-keeper';
import { createDocumentStore } from '../keeping/document-store';
import { createAskNext } from '../making/ask-next';
import { createSecurityHeaders } from '../security-headers';
import { readTarget } from '../target';
import { createApi } from './serve-api';

const siteUrl = 'https://news.example.org';
let base: string;
let asked: string[];
let upstream: RequestListener;
let isAllowed: boolean;
let keeper: DocumentKeeper;
let servers: Server[];
let folder: string;
let served: Promise<void>[];

const json =
  (status: number, body: unknown, tags = 'draws'): RequestListener =>
  (_request, response) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', 'x-cin-tags': tags })
      .end(JSON.stringify(body));

async function open(server: Server, place: string | number): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(place, resolve));
  servers.push(server);
  return server;
}

const get = (address: string, init: RequestInit = {}) =>
  fetch(base + address, { redirect: 'manual', ...init });

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  [asked, servers, served, isAllowed, upstream] = [
    [],
    [],
    [],
    true,
    json(200, { data: [], nextCursor: null }),
  ];
  folder = await mkdtemp(path.join(tmpdir(), 'cin-api-'));
  const socketPath = path.join(folder, 'next.sock');
  await open(
    createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      upstream(request, response);
    }),
    socketPath,
  );
  keeper = createDocumentKeeper(createDocumentStore(1_000_000));
  keeper.follow([], Date.now());
  const serve = createApi({
    askNext: createAskNext({ socketPath, siteUrl, isDevelopment: false }),
    keeper,
    security: createSecurityHeaders({ siteUrl, isDevelopment: false }),
    cdnTagHeader: null,
    clientAddress: () => '203.0.113.7',
    countRequest: async () => ({
      isAllowed,
      headers: isAllowed ? ['RateLimit', '"default";r=9;t=60'] : ['Retry-After', '60'],
    }),
  });
  const front = createServer((request, response) => {
    served.push(serve(request, response, readTarget(request.url ?? '')));
  });
  base = `http://127.0.0.1:${((await open(front, 0)).address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await rm(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

it('keeps an answer until one of its facts changes, whatever the order of the parameters', async () => {
  const first = await get('/api/v1/draws?year=2024&limit=5');
  const again = await get('/api/v1/draws?limit=5&year=2024');
  expect(asked).toEqual(['GET /api/v1/draws?limit=5&year=2024']);
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(again.headers.get('access-control-allow-origin')).toBe('*');
  expect(again.headers.get('ratelimit')).toBe('"default";r=9;t=60');
  keeper.follow(['draws'], Date.now());
  await get('/api/v1/draws?limit=5&year=2024');
  expect(asked).toHaveLength(2);
});

it('answers in its own words where an address cannot be read', async () => {
  for (const rest of [`?cursor=${'a'.repeat(3_000)}`, '/express-entry/%00', '/express-entry/%E0%A4%A']) {
    const answer = await get(`/api/v1/draws${rest}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 400 });
  }
  expect(asked).toHaveLength(0);
});

it('is not found by an address at the door, where requests are not counted', async () => {
  await get('/api/v1/draws');
  expect(keeper.peek('/api/v1/draws')).toBeUndefined();
});

it('answers 304 to who has it, HEAD without a body, and keeps no free question', async () => {
  const whole = await get('/api/v1/draws?minInvitations=5');
  const etag = whole.headers.get('etag') ?? '';
  const again = await get('/api/v1/draws?minInvitations=5', { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
  expect(again.headers.get('ratelimit')).toBeTruthy();
  expect(asked).toHaveLength(2);
  const head = await get('/api/v1/draws', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it('answers what Next refuses as it stands, and does not keep it', async () => {
  upstream = json(400, { status: 400 }, '');
  const answer = await get('/api/v1/draws?x=1');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
  await get('/api/v1/draws?x=1');
  expect(asked).toHaveLength(2);
});

it('refuses to write, tells another site what it may ask, and refuses who asks too much', async () => {
  const post = await get('/api/v1/draws', { method: 'POST', body: '{}' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(post.headers.get('content-type')).toBe('application/problem+json');
  const preflight = await get('/api/v1/draws', { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ]);
  isAllowed = false;
  const refused = await get('/api/v1/draws');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect(await refused.json()).toMatchObject({ status: 429, title: 'Too Many Requests' });
  expect(asked).toEqual([]);
});

it.each(['/api/v1/draws', '/api/v1/draws.csv'])('%s says a fault of ours as a problem', async (address) => {
  upstream = json(500, {});
  const answer = await get(address);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ status: 500, type: 'about:blank' });
  keeper.miss();
  expect((await get(address)).status).toBe(503);
});

it('passes a file on as it is made, compressed on the way', async () => {
  upstream = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv', ETag: 'W/"a"' });
    response.write('a,b\r\n');
    setTimeout(() => response.end('1,2\r\n'), 20);
  };
  const answer = await get('/api/v1/draws.csv', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('etag')).toBe('W/"a"');
  expect(await answer.text()).toBe('a,b\r\n1,2\r\n');
  expect((await get('/api/v1/draws.csv', { method: 'HEAD' })).status).toBe(200);
  expect(asked.at(-1)).toBe('HEAD /api/v1/draws.csv');
});

it.each(['gzip', 'identity'])(
  'takes it as no fault that a reader of %s leaves before the end',
  async (encoding) => {
    let hasStopped = false;
    upstream = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      const more = setInterval(() => response.write(randomBytes(20_000)), 5);
      response.on('close', () => {
        clearInterval(more);
        hasStopped = true;
      });
    };
    const leaving = new AbortController();
    const headers = { 'Accept-Encoding': encoding };
    const answer = await get('/api/v1/draws.csv', { headers, signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
    await expect(Promise.all(served)).resolves.toBeDefined();
    await vi.waitFor(() => expect(hasStopped).toBe(true));
  },
);
