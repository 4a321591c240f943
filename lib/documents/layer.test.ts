import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeFormState } from '@/lib/form-state';
import { createClientAddress } from './client-address';
import { createDocumentKeeper, type DocumentKeeper } from './keeping/document-keeper';
import { createDocumentStore } from './keeping/document-store';
import { createLayer } from './layer';
import { createAskNext } from './making/ask-next';
import { createDocumentMaker } from './making/make-document';
import { createSecurityHeaders } from './security-headers';

const siteUrl = 'https://news.example.org';
const words = 'The newest draw and what it means. '.repeat(50);
const page = (head = '<meta name="cin:tags" content="draws"/>') =>
  `<!DOCTYPE html><html><head>${head}</head><body><main>${words}</main><script>self.__next_f.push()</script></body></html>`;

/** What stands behind the layer in these tests, and what it was asked. */
let upstream: RequestListener;
let asked: { url: string | undefined; headers: IncomingHttpHeaders }[];
let passed: IncomingHttpHeaders[];
let keeper: DocumentKeeper;
let folder: string;
let base: string;
let servers: Server[];

const html =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);

async function open(server: Server, place: string | number): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(place, resolve));
  servers.push(server);
  return server;
}

const get = (address: string, init: RequestInit = {}) =>
  fetch(base + address, { redirect: 'manual', ...init });

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  [upstream, asked, passed, servers] = [html(page()), [], [], []];
  folder = await mkdtemp(path.join(tmpdir(), 'cin-layer-'));
  const socketPath = path.join(folder, 'next.sock');
  await open(
    createServer((request, response) => {
      asked.push({ url: request.url, headers: request.headers });
      upstream(request, response);
    }),
    socketPath,
  );
  const security = createSecurityHeaders({ siteUrl, isDevelopment: false });
  const askNext = createAskNext({ socketPath, siteUrl, isDevelopment: false });
  keeper = createDocumentKeeper(createDocumentStore(1_000_000));
  keeper.follow([], Date.now());
  const layer = createLayer({
    siteHost: 'news.example.org',
    askNext,
    keeper,
    security,
    files: { find: async () => null, peek: () => undefined },
    findInMemory: (url) => keeper.peek(url),
    isDevelopment: false,
    maker: createDocumentMaker({
      askNext,
      security,
      siteUrl,
      cdnTagHeader: 'Surrogate-Key',
      isDevelopment: false,
    }),
    cdnTagHeader: null,
    countRequest: async () => ({ isAllowed: true, headers: [] }),
    clientAddress: createClientAddress([]),
    findUnreadiness: async () => 'the database does not answer',
    async pass(request, response) {
      passed.push({ ...request.headers });
      response.end('passed');
    },
  });
  const front = await open(createServer(layer), 0);
  base = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await rm(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('a document', () => {
  it('is rendered once and then served from memory, without scripts', async () => {
    const first = await get('/pnp/a');
    expect(await first.text()).not.toContain('<script');
    const second = await get('/pnp/a?utm_source=mail');
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(asked).toHaveLength(1);
    expect(second.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=2, stale-while-revalidate=3',
    );
    expect(second.headers.get('surrogate-key')).toBe('draws');
    const policy = second.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-inline');
    expect(second.headers.get('strict-transport-security')).toBeTruthy();
  });

  it.each(['br', 'gzip', 'identity'])(
    'has its own length and tag in %s, answers 304 and HEAD',
    async (encoding) => {
      const headers = { 'Accept-Encoding': encoding };
      const whole = await get('/', { headers });
      expect(whole.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(await whole.text()).toContain('what it means');
      const etag = whole.headers.get('etag') ?? '';
      expect(etag).toMatch(encoding === 'identity' ? /^"[\w-]+"$/ : new RegExp(`-${encoding}"$`));
      const again = await get('/', { headers: { ...headers, 'If-None-Match': `W/${etag}` } });
      expect(again.status).toBe(304);
      const head = await get('/', { headers, method: 'HEAD' });
      expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
      expect(await head.text()).toBe('');
    },
  );

  it('takes nothing from the request but its address', async () => {
    await get('/a', {
      headers: { Cookie: 'a=b', RSC: '1', 'X-Cin-Form': 'e30', 'X-Forwarded-Host': 'evil.example' },
    });
    const [question] = asked;
    expect(question?.headers).toMatchObject({
      'x-forwarded-host': 'news.example.org',
      'x-forwarded-proto': 'https',
    });
    for (const name of ['cookie', 'rsc', 'x-cin-form']) expect(question?.headers[name]).toBeUndefined();
  });

  it('says the status that its page says: 404 is never kept, 410 and 308 are', async () => {
    upstream = html(
      page('<meta name="cin:tags" content="articles"/><meta name="cin:status" content="404"/>'),
    );
    expect((await get('/a')).status).toBe(404);
    expect((await get('/a')).status).toBe(404);
    expect(asked).toHaveLength(2);
    upstream = html(
      page('<meta name="cin:tags" content="articles"/><meta name="cin:status" content="410"/>'),
    );
    expect((await get('/b')).status).toBe(410);
    expect((await get('/b')).status).toBe(410);
    upstream = html(
      page('<meta name="cin:tags" content="articles"/><meta name="cin:location" content="/pnp/c"/>'),
    );
    await get('/c');
    const moved = await get('/c');
    expect([moved.status, moved.headers.get('location'), await moved.text()]).toEqual([308, '/pnp/c', '']);
    expect(asked).toHaveLength(4);
  });

  it('without tags is not kept', async () => {
    upstream = html(page(''));
    await get('/a');
    await get('/a');
    expect(asked).toHaveLength(2);
  });

  it('is replaced by the layer’s own page when there is none, and lives on when there was one', async () => {
    await get('/kept');
    upstream = html('<html id="__next_error__"></html>', 500);
    keeper.follow(['draws'], Date.now());
    expect((await get('/kept')).status).toBe(200);
    const broken = await get('/other');
    expect(broken.status).toBe(500);
    expect(await broken.text()).toContain('The fault is ours');
    upstream = html(page('<template id="B:0"></template>'));
    expect((await get('/incomplete')).status).toBe(500);
    upstream = (_request, response) => response.destroy();
    const away = await get('/away');
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '30']);
    const key = 'Zm9v-YmFy_'.repeat(4);
    await get(`/newsletter/preferences/${key}`);
    expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain(key);
  });
});

describe('a reader’s form', () => {
  const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const post = (headers = {}, body = 'email=a&page=/draws') =>
    get('/api/forms/subscribe', { method: 'POST', headers: { ...urlencoded, ...headers }, body });

  it('leads on when it is accepted', async () => {
    upstream = (_request, response) => response.writeHead(303, { Location: '/newsletter/sent' }).end();
    const answer = await post();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/sent']);
    expect(asked[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  it('comes back as its page with the person’s typing, and is not kept', async () => {
    const state = {
      form: 'subscribe',
      page: '/draws',
      values: { email: 'ä' },
      errors: { email: 'Check it' },
      message: '',
    };
    upstream = (request, response) =>
      request.method === 'POST'
        ? response.writeHead(422, { 'Content-Type': 'application/json' }).end(JSON.stringify(state))
        : html(page('<title>Draws | CIN</title>'))(request, response);
    const answer = await post();
    expect(answer.status).toBe(422);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const text = await answer.text();
    expect(text).toMatch(/^(?!.*<script).*<title>Error: Draws \| CIN<\/title>/s);
    expect(decodeFormState(String(asked[1]?.headers['x-cin-form']))).toEqual(state);
    expect(keeper.peek('/draws')).toBeUndefined();
  });

  it('is refused from another site, too long, or of another kind', async () => {
    expect((await post({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await post({}, `email=${'a'.repeat(70_000)}`)).status).toBe(413);
    expect((await post({ 'Content-Type': 'multipart/form-data; boundary=a' })).status).toBe(404);
    expect(asked).toHaveLength(0);
  });

  it('unsubscribes in one click from a mail program, without a redirect', async () => {
    upstream = (_request, response) => response.writeHead(303, { Location: '/newsletter/ended' }).end();
    const answer = await get('/newsletter/unsubscribe/abc_-1', {
      method: 'POST',
      headers: { ...urlencoded, 'Sec-Fetch-Site': 'cross-site' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    expect(asked[0]?.url).toBe('/api/forms/unsubscribe');
  });
});

describe('everything else', () => {
  it('refuses to change anything at a reader’s address', async () => {
    const answer = await get('/draws', { method: 'POST', headers: { 'Next-Action': 'abc' }, body: '' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lets nobody act at the desk from elsewhere', async () => {
    const act = (headers: Record<string, string>) => get('/admin', { method: 'POST', headers, body: '' });
    expect((await act({ 'Next-Action': 'abc' })).status).toBe(403);
    expect((await act({ 'Next-Action': 'abc', Origin: 'https://evil.example' })).status).toBe(403);
    expect((await act({ 'Next-Action': 'abc', Origin: siteUrl })).status).toBe(200);
    expect(passed[0]?.['x-forwarded-host']).toBe('news.example.org');
  });

  it('gives the desk a policy with a nonce of its own for each request', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await get('/admin')).headers.get('content-security-policy')),
    );
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
    expect(passed.map((headers) => headers['content-security-policy']).sort()).toEqual(policies.sort());
  });

  it('answers for its health, and spells addresses in one way', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const readiness = await get('/readyz');
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'the database does not answer' },
    ]);
    const respelled = await get('/about/?a=1');
    expect([respelled.status, respelled.headers.get('location')]).toEqual([308, '/about?a=1']);
    expect((await get('/_next/static/none.js')).status).toBe(404);
  });

  it('lets Next read no address otherwise than the layer does', async () => {
    for (const [typed, spelled] of [
      ['/%61dmin/articles', '/admin/articles'],
      ['//api/auth/signin', '/api/auth/signin'],
    ] as const) {
      const answer = await get(typed);
      expect([answer.status, answer.headers.get('location')]).toEqual([308, spelled]);
    }
    expect((await get('/%61dmin', { method: 'POST', headers: { Origin: siteUrl } })).status).toBe(400);
    expect((await get('/admin/articles?search=%00')).status).toBe(400);
    expect((await get('/api/v1/%00')).headers.get('content-type')).toBe('application/problem+json');
    expect(passed).toHaveLength(0);
  });

  it('gives out none of Next’s own pages and payloads', async () => {
    expect((await get('/express-entry.rsc')).status).toBe(404);
    expect(asked).toHaveLength(0);
    for (const name of ['/404', '/_error']) await get(name);
    expect(asked.map(({ url }) => url)).toEqual(['/missing/404', '/missing/_error']);
  });

  it('lets nobody keep what an interface answers, unless it says so', async () => {
    expect((await get('/api/auth/providers')).headers.get('cache-control')).toBe('private, no-store');
  });
});
