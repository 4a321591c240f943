import { expect } from '@playwright/test';
import { ask, expectDocument } from './support/document-rules';
import { embedPages, missingPages, questionPages, readerPages } from './support/reader-pages';
import { test } from './support/test';

const shared = 'public, max-age=0, s-maxage=2, stale-while-revalidate=3';

async function expectFinished(address: string): Promise<void> {
  const page = await ask(address);
  expect(page.status).toBe(200);
  expectDocument(page);
  expect(page.headers.get('cache-control')).toBe(shared);

  const head = await ask(address, { method: 'HEAD' });
  expect(head.bytes).toBe(0);
  for (const name of ['content-length', 'etag', 'content-security-policy', 'cache-control'])
    expect(head.headers.get(name)).toBe(page.headers.get(name));

  const again = await ask(address, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
  expect(again).toMatchObject({ status: 304, bytes: 0 });

  for (const encoding of ['br', 'gzip']) {
    const packed = await ask(address, { headers: { 'accept-encoding': encoding } });
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(packed.html).toBe(page.html);
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(25_000);
    expect(packed.headers.get('etag')).not.toBe(page.headers.get('etag'));
  }
}

for (const { kind, path } of [...readerPages, ...embedPages]) {
  // Another journey may publish between two of its questions: then all are asked once more.
  test(`${kind} is a finished document`, ({ site }) =>
    expect(() => expectFinished(site + path)).toPass({ timeout: 15_000 }));
}

for (const { kind, path } of questionPages) {
  test(`${kind} is a finished document that nobody keeps`, async ({ site }) => {
    const page = await ask(site + path);
    expect(page.status).toBe(200);
    expectDocument(page);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.html).toContain('noindex');
  });
}

for (const { kind, path } of missingPages) {
  test(`${kind} is said with a whole page`, async ({ site }) => {
    const page = await ask(site + path);
    expect(page.status).toBe(404);
    expectDocument(page);
    const head = await ask(site + path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 404, bytes: 0 });
  });
}

test('a refused form is a document too, with what was typed, and nobody else gets it', async ({ site }) => {
  for (const page of ['/', '/newsletter', '/draws/express-entry/284', '/express-entry/no-such-story']) {
    const body = new URLSearchParams({ email: 'typed "by" <me>', page });
    const refused = await ask(`${site}/api/forms/subscribe`, { method: 'POST', body });
    expect(refused.status).toBe(422);
    expectDocument(refused);
    expect(refused.html).toContain('value="typed &quot;by&quot; &lt;me&gt;"');
    expect(refused.headers.get('cache-control')).toBe('private, no-store');
    expect((await ask(site + page)).html).not.toContain('typed &quot;by');
  }
});

test('what is no page for readers is refused with a short page of its own', async ({ site }) => {
  const refusals: [number, string, RequestInit][] = [
    [405, '/', { method: 'POST' }],
    [405, '/draws', { method: 'DELETE' }],
    [400, '/%zz', {}],
    [403, '/api/forms/subscribe', { method: 'POST', headers: { origin: 'https://elsewhere.example' } }],
    [404, '/api/forms/no-such-form', { method: 'POST', body: new URLSearchParams({ page: '/' }) }],
    [
      413,
      '/api/forms/subscribe',
      { method: 'POST', body: new URLSearchParams({ email: 'x'.repeat(70_000) }) },
    ],
  ];
  for (const [status, path, init] of refusals) {
    const page = await ask(site + path, init);
    expect(page.status, path).toBe(status);
    expectDocument(page);
  }
});

test('what a reader may not say passes to nobody', async ({ site }) => {
  const state = Buffer.from(
    JSON.stringify({
      form: 'subscribe',
      page: '/',
      values: { email: 'planted' },
      errors: {},
      message: 'planted',
    }),
  ).toString('base64url');
  const planted = {
    'x-cin-form': state,
    'x-forwarded-host': 'elsewhere.example',
    'x-cin-planted': 'planted',
  };
  for (const path of ['/about', '/about?planted=planted', '/express-entry/no-such-story']) {
    const page = await ask(site + path, { headers: planted });
    expect(page.html).not.toContain('planted');
    expect(page.html).not.toContain('elsewhere.example');
  }
});
