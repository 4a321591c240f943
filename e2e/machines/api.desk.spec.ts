import { Agent } from 'node:http';
import { expect } from '@playwright/test';
import { askAs } from '../support/api/ask-as';
import { type Contract, readContract } from '../support/api/contract';
import { correctCutOff } from '../support/desk/draw-desk';
import { signInAsOwner } from '../support/journey';
import { test } from '../support/test';

interface Draw {
  program: string;
  number: string;
  minScore: number | null;
  pool: { total: number; bands: { min: number; max: number; count: number }[] } | null;
  corrections: { field: string; new: string }[];
  url: string;
}

/** Asks for an address and holds the answer against the description of its path. */
async function askKept<Body>(site: string, contract: Contract, path: string, address = path): Promise<Body> {
  const answer = await fetch(site + address);
  const type = answer.headers.get('content-type') ?? '';
  const body = (await answer.json()) as Body;
  expect(contract.check(path, { status: answer.status, type, body }), address).toEqual([]);
  return body;
}

test('the description is valid, and what is answered is what it says', async ({ site }) => {
  const contract = await readContract(site);
  expect(contract.faults).toEqual([]);
  const asked: [string, string][] = [
    ['/api/v1/draws', '/api/v1/draws?limit=100'],
    ['/api/v1/draws', '/api/v1/draws?program=express-entry&stream=healthcare&year=2024&minInvitations=1000'],
    ['/api/v1/draws', '/api/v1/draws?jurisdiction=CA-BC'],
    ['/api/v1/draws/{program}/{number}', '/api/v1/draws/express-entry/91a'],
    ['/api/v1/draws/{program}/{number}', '/api/v1/draws/express-entry/no-such'],
    ['/api/v1/streams', '/api/v1/streams?limit=100'],
    ['/api/v1/articles', '/api/v1/articles?tag=crs'],
    ['/api/v1/articles/{section}/{slug}', '/api/v1/articles/no/such'],
    ['/api/v1/draws', '/api/v1/draws?colour=red&limit=0'],
    ['/api/v1/draws.csv', '/api/v1/draws.csv?limit=5'],
    ['/api/v1/articles', '/api/v1/articles?cursor=nonsense'],
  ];
  for (const [path, address] of asked) await askKept(site, contract, path, address);

  const { data } = await askKept<{ data: { section: string; slug: string; html: string }[] }>(
    site,
    contract,
    '/api/v1/articles',
  );
  expect(data.length).toBeGreaterThan(10);
  for (const { section, slug } of data.slice(0, 5)) {
    const address = `/api/v1/articles/${section}/${slug}`;
    const article = await askKept(site, contract, '/api/v1/articles/{section}/{slug}', address);
    expect(article).toMatchObject({ url: `${site}/${section}/${slug}` });
  }
});

test('every draw is listed once, leads to its page, and stands in the CSV', async ({ site }) => {
  const contract = await readContract(site);
  const draws: Draw[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const address: string = `/api/v1/draws?limit=100${cursor && `&cursor=${cursor}`}`;
    const page: { data: Draw[]; nextCursor: string | null } = await askKept(
      site,
      contract,
      '/api/v1/draws',
      address,
    );
    draws.push(...page.data);
    cursor = page.nextCursor;
  }
  const keys = draws.map(({ program, number }) => `${program}/${number}`);
  expect(new Set(keys).size).toBe(keys.length);
  // Other journeys add draws to the same site, also while this one reads.
  expect(keys.filter((key) => key.startsWith('express-entry/')).length).toBeGreaterThanOrEqual(356);
  expect(keys.indexOf('express-entry/91b')).toBe(keys.indexOf('express-entry/91a') - 1);

  const round = draws.find(({ number }) => number === '284');
  expect(round).toMatchObject({ invitations: 3500, minScore: 422, pool: { total: 211_273 } });
  expect(round?.pool?.bands).toHaveLength(15);
  expect(round?.pool?.bands.reduce((sum, { count }) => sum + count, 0)).toBe(211_273);
  expect((await fetch(round?.url ?? '')).status).toBe(200);

  const csv = await fetch(`${site}/api/v1/draws.csv`);
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const lines = (await csv.text()).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.length).toBeGreaterThanOrEqual(draws.length + 2);
  expect(lines[0]).toMatch(/^program,jurisdiction,number,date,/);
  const own = await fetch(`${site}/api/v1/draws.csv?program=express-entry&year=2024`);
  expect((await own.text()).trim().split('\r\n')).toHaveLength(53);
});

test('a wrong parameter is named, nothing can be written, other sites may read', async ({ site }) => {
  const wrong = await fetch(`${site}/api/v1/draws?year=last&colour=red`);
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  const { errors } = (await wrong.json()) as { errors: { parameter: string }[] };
  expect(errors.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'year']);

  const post = await fetch(`${site}/api/v1/draws`, { method: 'POST', body: '{}' });
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);

  const first = await fetch(`${site}/api/v1/draws`, { headers: { origin: 'https://other.example' } });
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect((await fetch(`${site}/api/v1/draws`, { headers })).status).toBe(304);
  const csv = await fetch(`${site}/api/v1/draws.csv`, { method: 'HEAD' });
  const held = { 'if-none-match': csv.headers.get('etag') ?? '' };
  expect((await fetch(`${site}/api/v1/draws.csv`, { headers: held })).status).toBe(304);
});

test('a correction at the desk shows within five seconds, wherever the figure is given', async ({
  site,
  page,
}) => {
  const record = async () => (await (await fetch(`${site}/api/v1/draws/express-entry/353`)).json()) as Draw;
  const before = await record();
  const list = async () => (await fetch(`${site}/api/v1/draws?program=express-entry&limit=5`)).text();
  await list();
  const minScore = (before.minScore ?? 0) + 1;
  await signInAsOwner(page);
  await correctCutOff(page, { draw: 'express-entry/353', minScore: `${minScore}`, reason: 'For the API.' });
  await expect
    .poll(async () => (await record()).corrections[0], { timeout: 5_000, intervals: [100] })
    .toMatchObject({ field: 'minScore', new: `${minScore}` });
  expect(await list()).toContain(`"minScore":${minScore},`);
  const csv = await (await fetch(`${site}/api/v1/draws.csv?program=express-entry&year=2025`)).text();
  expect(csv).toContain(`,exact,${minScore},CRS,`);
  await correctCutOff(page, {
    draw: 'express-entry/353',
    minScore: `${before.minScore}`,
    reason: 'As it was.',
  });
});

test('one client that asks too much is told to wait, and no other is', async ({ site }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask = () => askAs('127.0.0.77', site, '/api/v1/streams', agent);
  const first = await ask();
  const quota = Number(/;q=(\d+);/.exec(String(first.headers['ratelimit-policy']))?.[1]);
  expect(quota).toBeGreaterThan(100);
  const answers = await Promise.all(Array.from({ length: quota + 20 }, ask));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(21);
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await askAs('127.0.0.78', site, '/api/v1/streams')).status).toBe(200);
  agent.destroy();
});

test('the page about the API shows an answer as it is now', async ({ site, page }) => {
  await page.goto('/about/api');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Our records for programs and spreadsheets',
  );
  const { data } = (await (await fetch(`${site}/api/v1/draws?program=express-entry&limit=1`)).json()) as {
    data: Draw[];
  };
  await expect(page.locator('pre').nth(1)).toContainText(`"number": "${data[0]?.number}"`);
});
