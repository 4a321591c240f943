// `npm run bench:desk`: the desk with 10,000 articles and 50,000 revisions beside the desk at demo size.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { median } from '../load';
import { fillArticles } from '../size/fill/fill-articles';
import { startSite } from '../size/start-site';
import { acts, type Desk, type DeskAct } from './acts';
import { fillRevisions } from './fill-revisions';
import { signIn } from './sign-in';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    /** Of each article. */
    revisions: { type: 'string', default: '5' },
  },
});
const ports = { small: 4396, large: 4397 };
/** A page of the list holds as many: at demo size too, so that the same is compared. */
const fullPage = 60;
const rounds = { warmUp: 8, counted: 25 };
const target = 2;
const closers: (() => Promise<unknown>)[] = [];

/** A site with the demo newsroom, some more articles and their revisions, and the owner signed in. */
async function startDesk(name: keyof typeof ports, articles: number, server: string, dataDir: string) {
  const secret = randomBytes(32).toString('hex');
  const { stop, url, databaseUrl } = await startSite({ name, port: ports[name], server, dataDir, secret });
  closers.push(stop);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await fillArticles(client, articles, () => undefined);
  const revisions = await fillRevisions(client, Number(values.revisions));
  await client.end();
  console.log(`  ${name}: the demo newsroom and ${articles} articles more, ${revisions} revisions`);
  return { url, cookie: await signIn(databaseUrl, secret) };
}

async function time(act: DeskAct, desk: Desk): Promise<number> {
  const began = performance.now();
  await act.run(desk);
  return performance.now() - began;
}

/** Both in turn, so that what else the machine does slows both alike. */
async function measure(act: DeskAct, small: Desk, large: Desk): Promise<boolean> {
  const [ofSmall, ofLarge]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    ofSmall.push(await time(act, small));
    ofLarge.push(await time(act, large));
  }
  const [before, after] = [ofSmall, ofLarge].map((times) => median(times.slice(rounds.warmUp)));
  const ratio = (after ?? 0) / (before ?? 1);
  const words = `${before?.toFixed(1).padStart(8)} ms ${after?.toFixed(1).padStart(8)} ms`;
  console.log(`  ${ratio <= target ? '✓' : '✗'} ${act.name.padEnd(24)} ${words}   × ${ratio.toFixed(2)}`);
  return ratio <= target;
}

async function bench(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-desk-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  const dataDir = path.join(folder, 'data');
  const database = await startEmbeddedDatabase({ dataDir });
  closers.push(database.stop);
  console.log('Starting two desks …');
  const small = await startDesk('small', fullPage, database.url, dataDir);
  const large = await startDesk('large', Number(values.articles), database.url, dataDir);
  console.log(`\nMedians of ${rounds.counted}, from the request to the last byte; target × ${target}:`);
  let isHeld = true;
  for (const act of acts) isHeld = (await measure(act, small, large)) && isHeld;
  if (!isHeld) process.exitCode = 1;
}

try {
  await bench();
} finally {
  for (const close of closers.reverse()) await close();
}
