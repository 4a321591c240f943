// `npm run lighthouse [ADDRESS]`: how Lighthouse judges readers' pages on a slow phone; without an address a site of its own.
import { chromium } from 'playwright';
import { startSite } from '@/e2e/support/site';
import { findFreePort } from '@/lib/db/embedded/free-port';
import { browserArguments, findBrowser } from '@/scripts/test/find-browser.mjs';
import { categories, judge, limits } from './judge';

const pages = [
  { kind: 'front', path: '/' },
  { kind: 'section', path: '/express-entry' },
  {
    kind: 'article',
    path: '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284',
  },
  { kind: 'draw', path: '/draws/express-entry/284' },
  { kind: 'history', path: '/draws/express-entry' },
];

const widths = [9, 6, 6, 6, 6, 8, 8, 7, 8, 15, 4];
const row = (cells: string[]) => cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' ');
const heads = ['page', 'perf', 'a11y', 'best', 'seo', 'FCP', 'LCP', 'TBT', 'CLS', 'largest', 'runs'];

function print(kind: string, { scores, metrics, largest, runs }: Awaited<ReturnType<typeof judge>>): void {
  const { lcp, cls, tbt, fcp } = metrics;
  const measured = [`${fcp} ms`, `${lcp} ms`, `${tbt} ms`, cls.toFixed(4), largest, String(runs)];
  console.log(`  ${row([kind, ...categories.map((name) => String(scores[name])), ...measured])}`);
}

/** @returns what is not reached, one line each. */
async function judgeAll(site: string): Promise<string[]> {
  const debuggingPort = await findFreePort();
  const browser = await chromium.launch({
    executablePath: findBrowser()?.executablePath,
    args: [...browserArguments, `--remote-debugging-port=${debuggingPort}`],
  });
  const missed: string[] = [];
  console.log(`  ${row(heads)}`);
  try {
    for (const { kind, path } of pages) {
      // Once unmeasured: a document that is in memory is what readers get.
      await fetch(site + path);
      const judged = await judge(site + path, debuggingPort);
      print(kind, judged);
      missed.push(...limits.filter(({ isHeld }) => !isHeld(judged)).map(({ name }) => `${kind}: ${name}`));
      missed.push(...judged.faults.map((fault) => `${kind}: ${fault}`));
    }
  } finally {
    await browser.close();
  }
  return missed;
}

const [given] = process.argv.slice(2);
const own = given ? null : await startSite();
try {
  const missed = await judgeAll(given?.replace(/\/$/, '') ?? own?.url ?? '');
  for (const line of missed) console.log(`  ✗ ${line}`);
  console.log(missed.length === 0 ? '  Everything is reached.' : `  ${missed.length} not reached.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await own?.remove();
}
