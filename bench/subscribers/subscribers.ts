// `npm run bench:subscribers [-- --many N --few N --server URL]`: the desk's list, search and counts at a million
// people and at ten thousand. Without a server, on an embedded PostgreSQL of its own; on a server the two databases stay.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { createDb } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { migrateDatabase } from '@/lib/db/migrate';
import { readCounts } from '@/lib/newsletter/desk/count-subscribers';
import { findSubscriberIds } from '@/lib/newsletter/desk/find-subscribers';
import { foldCounts } from '@/lib/newsletter/desk/fold-counts';
import { subscriberFilter } from '@/lib/newsletter/desk/schema';
import { countWhoGets } from '@/lib/newsletter/editions/audience';
import { countRule } from '@/lib/newsletter/segments/desk';
import { segmentRuleInput } from '@/lib/newsletter/segments/schema';
import { root } from '@/scripts/support/install.mjs';
import { makeSubscribers } from './make-subscribers';

const rounds = 420;
const warmUp = 20;
const limit = 2;
const { values } = parseArgs({
  options: {
    many: { type: 'string', default: '1000000' },
    few: { type: 'string', default: '10000' },
    server: { type: 'string' },
  },
});
const [many, few] = [Number(values.many), Number(values.few)];

type Reader = ReturnType<typeof createDb>;
type Question = [name: string, ask: (db: Reader) => Promise<unknown>];

const list = (given: object) => (db: Reader) => findSubscriberIds(db, subscriberFilter.parse(given), 51);

const audience = (topics: string[]) => (db: Reader) => countWhoGets(db, { topics, segmentId: null });
const noRule = { match: 'any', choices: [], since: '', before: '', origin: '' };
const segment = (given: object) => (db: Reader) =>
  countRule(db, segmentRuleInput.parse({ ...noRule, ...given }));

/** A database of so many, made now or found as an earlier run on the same server left it. */
async function provideDatabase(serverUrl: string, name: string, count: number): Promise<Reader> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  if (rowCount === 0) {
    await migrateDatabase(url, path.join(root, 'prisma', 'migrations'));
    const began = performance.now();
    await makeSubscribers(url, count);
    console.log(`made ${count} subscribers in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  process.env.DATABASE_URL = url;
  const db = createDb(url);
  await foldCounts(db);
  return db;
}

/** The id in the middle of all people. */
async function middleOf(db: Reader): Promise<string> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM subscribers ORDER BY id OFFSET (SELECT count(*) / 2 FROM subscribers) LIMIT 1`;
  return row?.id ?? '';
}

/** The lower fifth: what else the machine does only adds to a time. */
const typical = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 5)] ?? 0;

async function timesOf(ask: Question[1], databases: Reader[]): Promise<number[]> {
  const times: number[][] = databases.map(() => []);
  // In turns, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    for (const [place, db] of databases.entries()) {
      const began = performance.now();
      await ask(db);
      if (round >= warmUp) times[place]?.push(performance.now() - began);
    }
  }
  return times.map(typical);
}

const folder = await mkdtemp(path.join(tmpdir(), 'cin-bench-'));
const own = values.server ? null : await startEmbeddedDatabase({ dataDir: folder });
const serverUrl = values.server ?? own?.url ?? '';
try {
  const small = await provideDatabase(serverUrl, `cin_bench_${few}`, few);
  const large = await provideDatabase(serverUrl, `cin_bench_${many}`, many);
  const middles = new Map([
    [small, await middleOf(small)],
    [large, await middleOf(large)],
  ]);
  /** A page far down the list, as somebody comes to it who goes on and on. */
  const fromMiddle = (given: object) => (db: Reader) => list({ ...given, after: middles.get(db) })(db);
  const questions: Question[] = [
    ['list, newest', list({})],
    ['list, from the middle', fromMiddle({})],
    ['list, who left', list({ state: 'ended' })],
    ['list, choice', list({ topic: 'alert/express-entry/french' })],
    ['list, choice and state', list({ topic: 'weekly', state: 'pending' })],
    ['list, choice, from the middle', fromMiddle({ topic: 'weekly', state: 'active' })],
    ['search, one address', list({ search: 'maria.7010@' })],
    ['search, many addresses', list({ search: 'pri' })],
    ['search, a domain', list({ search: '@example.o' })],
    ['search, with a state', list({ search: 'omar', state: 'ended' })],
    ['search, with a choice', list({ search: 'chen', topic: 'daily' })],
    ['counts by state and segment', (db) => readCounts(db)],
    ['audience, one topic', audience(['weekly'])],
    ['audience, two topics', audience(['weekly', 'daily'])],
    ['segment, any of two', segment({ choices: ['weekly', 'daily'] })],
    ['segment, both of two', segment({ choices: ['weekly', 'daily'], match: 'all' })],
    ['segment, alerts of a program', segment({ choices: ['alert/express-entry'] })],
    ['segment, since a day', segment({ since: '2020-01-01' })],
    ['segment, by a form', segment({ choices: ['weekly'], origin: 'form' })],
  ];
  console.log(`lower fifth of ${rounds - warmUp}; at most ${limit} times as long at ${many} as at ${few}`);
  for (const [name, ask] of questions) {
    const [quick = 0, slow = 0] = await timesOf(ask, [small, large]);
    const ratio = slow / quick;
    const verdict = ratio <= limit ? 'holds' : 'FAILS';
    if (ratio > limit) process.exitCode = 1;
    const times = `${quick.toFixed(2).padStart(7)} ms ${slow.toFixed(2).padStart(7)} ms`;
    console.log(`${name.padEnd(32)} ${times}   ×${ratio.toFixed(2)}  ${verdict}`);
  }
  await Promise.all([small.$disconnect(), large.$disconnect()]);
} finally {
  await own?.stop();
  await rm(folder, { recursive: true, force: true });
}
