// The stages of `npm test`. Each says how many passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateClient } from '../support/client.mjs';
import { node24, root } from '../support/install.mjs';
import { run } from './run.mjs';

const results = path.join(root, 'test-results');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const tsx = (script) => ['--import', 'tsx', path.join(root, 'scripts', script)];

function check({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** Reads what a test runner counted; a runner that failed without a count has one failure. */
function count({ code, output }, file, read) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output };
}

function resultFile(name) {
  mkdirSync(results, { recursive: true });
  const file = path.join(results, name);
  rmSync(file, { force: true });
  return file;
}

async function types() {
  await generateClient();
  const generated = await run(node24, [bin('next'), 'typegen']);
  return check(generated.code === 0 ? await run(node24, [bin('tsc'), '--noEmit']) : generated);
}

async function unit() {
  const file = resultFile('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return count(await run(node24, [bin('vitest'), 'run', ...reporters]), file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

async function browser() {
  const { ensureBrowser } = await import('./install-browser.mjs');
  const { executablePath } = await ensureBrowser();
  const file = resultFile('browser.json');
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(executablePath && { CIN_BROWSER: executablePath }),
  };
  const outcome = await run(node24, [bin('playwright'), 'test', '--reporter=list,json'], { env });
  return count(outcome, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** In this order; `needs` names a stage without which one makes no sense. */
export const stages = [
  {
    name: 'Format and lint',
    run: async () => check(await run(node24, [bin('biome'), 'ci', '--colors=off', '.'])),
  },
  { name: 'Types', run: types },
  { name: 'Architecture', run: async () => check(await run(node24, tsx('check-architecture.ts'))) },
  { name: 'Unit tests', run: unit },
  { name: 'Build', run: async () => check(await run(node24, [path.join(root, 'scripts', 'build.mjs')])) },
  { name: 'Browser tests', needs: 'Build', run: browser },
];
