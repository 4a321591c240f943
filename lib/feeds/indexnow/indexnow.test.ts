import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { collectChanges } from './collect-changes';
import { submitAddresses } from './submit-addresses';

provideTestDatabase();

const received: unknown[] = [];
let answer = 200;
let server: Server;
let endpoint: string;
let editor: StaffMember;

beforeAll(async () => {
  editor = await addTestStaff('editor');
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
});
afterAll(() => server.close());

/** The addresses of the submissions that wait, and takes them away. */
async function takeWaiting(): Promise<string[]> {
  const rows = await getDb().$queryRaw<{ data: { paths: string[] } }[]>`
    DELETE FROM pgboss.job WHERE name = 'indexnow.submit' RETURNING data`;
  return rows.flatMap(({ data }) => data.paths);
}

it('collects what changed since the last time, once', async () => {
  const text = testText({ headline: 'Before the key', slug: 'before' });
  await saveArticle(editor, { id: null, version: null, text });
  expect(await collectChanges()).toBe(0);

  const highlight = { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } };
  const body = { type: 'doc' as const, content: [highlight] };
  const saved = await saveArticle(editor, {
    id: null,
    version: null,
    text: testText({ headline: 'A story', slug: 'story', body: testText().body }),
  });
  const { id, version } = await publishArticle(editor, saved);
  await collectChanges();
  expect(await takeWaiting()).toEqual(['/express-entry/story', '/', '/express-entry']);
  expect(await collectChanges()).toBe(0);

  await createDraw(editor, {
    program: 'express-entry',
    number: '284',
    date: '2024-02-14',
    stream: 'healthcare',
    invitations: '3500',
    minScore: '422',
  });
  await collectChanges();
  expect(await takeWaiting()).toEqual(['/draws/express-entry/284', '/draws']);

  const changed = await saveArticle(editor, {
    id,
    version,
    text: testText({ headline: 'A story', slug: 'moved', body }),
  });
  const published = await publishArticle(editor, changed);
  await collectChanges();
  expect(await takeWaiting()).toEqual(
    expect.arrayContaining(['/express-entry/moved', '/express-entry/story']),
  );
  await unpublishArticle(editor, { id, version: published.version });
  await collectChanges();
  expect(await takeWaiting()).toEqual(
    expect.arrayContaining(['/express-entry/moved', '/express-entry/story', '/']),
  );
});

it('submits whole addresses with the key, and fails where they are not taken', async () => {
  const submission = { siteUrl: 'https://news.example.org', key: 'abcdef123456', endpoint };
  await submitAddresses(['/express-entry/story', '/draws'], submission);
  await submitAddresses([], submission);
  expect(received).toEqual([
    {
      host: 'news.example.org',
      key: 'abcdef123456',
      keyLocation: 'https://news.example.org/abcdef123456.txt',
      urlList: ['https://news.example.org/express-entry/story', 'https://news.example.org/draws'],
    },
  ]);
  answer = 202;
  await submitAddresses(['/draws'], submission);
  answer = 429;
  await expect(submitAddresses(['/draws'], submission)).rejects.toThrow(
    'IndexNow answered 429 to 1 addresses',
  );
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await expect(submitAddresses(['/draws'], submission)).rejects.toThrow();
});
