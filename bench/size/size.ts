// `npm run bench:size`: the site with 20,000 draws and 200,000 articles beside the site at demo size.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { fillDatabase } from './fill/fill-database';
import { measureImport } from './measure/measure-import';
import { type Measured, measurePlaces, type Side } from './measure/measure-places';
import { measureSearch } from './measure/measure-search';
import { drawPlaces, searchPlaces, storyPlaces } from './measure/places';
import { startSite } from './start-site';

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '20000' },
    articles: { type: 'string', default: '200000' },
    search: { type: 'boolean', default: false },
    /** A folder that keeps the databases for the next time. */
    keep: { type: 'string' },
  },
});
const ports = { small: 4394, large: 4395 };
const target = 2;
const searchTarget = 100;
const closers: (() => Promise<unknown>)[] = [];

async function hasArticles(databaseUrl: string, count: number): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ has: boolean }>(
    'SELECT count(*) >= $1 AS has FROM published_articles',
    [count],
  );
  await client.end();
  return rows[0]?.has ?? false;
}

/** A site that is stopped when the bench ends. */
async function start(name: keyof typeof ports, server: string, dataDir: string): Promise<Side> {
  const { stop, ...side } = await startSite({ name, port: ports[name], server, dataDir });
  closers.push(stop);
  return side;
}

function report({ name, small, large, ratio }: Measured): void {
  const times = `${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms`;
  console.log(`  ${ratio <= target ? '✓' : '✗'} ${name.padEnd(28)} ${times}   × ${ratio.toFixed(2)}`);
}

async function bench(): Promise<void> {
  const folder = values.keep ?? (await mkdtemp(path.join(tmpdir(), 'cin-size-')));
  if (!values.keep) closers.push(() => rm(folder, { recursive: true, force: true }));
  const dataDir = path.join(folder, 'data');
  const database = await startEmbeddedDatabase({ dataDir });
  closers.push(database.stop);
  console.log('Starting two sites on the demo newsroom …');
  const small = await start('small', database.url, dataDir);
  const large = await start('large', database.url, dataDir);
  const [draws, articles] = [Number(values.draws), Number(values.articles)];
  if (!(await hasArticles(large.databaseUrl, articles))) {
    await fillDatabase(large.databaseUrl, { draws, articles, isSearched: values.search }, (line) =>
      console.log(`  ${line}`),
    );
  }
  console.log(
    `\nMedians at demo size, and with ${draws} draws and ${articles} articles; target × ${target}:`,
  );
  const rounds = { warmUp: 10, counted: 21 };
  const places = [...drawPlaces, ...storyPlaces, ...(values.search ? searchPlaces : [])];
  for (const place of places) {
    for (const measured of await measurePlaces([place], { small, large }, rounds)) report(measured);
  }
  if (values.search) {
    console.log(`\nSearch at the database, with ${articles} articles; target ${searchTarget} ms:`);
    for (const [question, wait] of Object.entries(await measureSearch(large))) {
      console.log(`  ${wait < searchTarget ? '✓' : '✗'} ${question.padEnd(28)} ${wait.toFixed(1)} ms`);
    }
  }
  report(await measureImport(folder, { small, large }));
  console.log('\nPlans at size:');
  const program = path.join('bench', 'size', 'plans', 'report-plans.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, DATABASE_URL: large.databaseUrl },
  });
  console.log(stdout);
}

try {
  await bench();
} finally {
  for (const close of closers.reverse()) await close();
}
