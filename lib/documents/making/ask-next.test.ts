import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AskNext, createAskNext, RenderingError } from './ask-next';

const within = 1_000;
let folder: string;
let next: Server;
let askNext: AskNext;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cin-ask-'));
  const socketPath = path.join(folder, 'next.sock');
  next = createServer(async (request, response) => {
    await sleep(Number(request.url?.slice(1)));
    response.end('a page');
  });
  await new Promise<void>((resolve) => next.listen(socketPath, resolve));
  askNext = createAskNext({ socketPath, siteUrl: 'https://news.example.org', isDevelopment: false, within });
});

afterAll(async () => {
  askNext.close();
  next.closeAllConnections();
  next.close();
  await rm(folder, { recursive: true, force: true });
});

it('lets a question wait for its turn for longer than an answer may take', async () => {
  const began = Date.now();
  const answers = await Promise.all(Array.from({ length: 60 }, () => askNext({ path: '/300' })));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(Date.now() - began).toBeGreaterThan(within);
});

it('gives up where an answer takes too long', async () => {
  await expect(askNext({ path: '/5000' })).rejects.toThrow(RenderingError);
});
