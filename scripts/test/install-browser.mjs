// Brings a browser onto a machine that has none.
import path from 'node:path';
import { node24, root } from '../support/install.mjs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

const playwright = path.join(root, 'node_modules', 'playwright', 'cli.js');
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function apt(...args) {
  const [command, ...rest] = [...asRoot, 'apt-get', ...args];
  return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Each way in turn, until there is a browser. */
const ways = [
  () => run(node24, [playwright, 'install', '--with-deps', 'chromium'], { limitMs: 300_000 }),
  () => run(node24, [playwright, 'install', 'chromium'], { limitMs: 300_000 }),
  async () => {
    await apt('update');
    return apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  },
  () => apt('install', '-y', '--no-install-recommends', 'chromium'),
];

/** @throws where none can be had */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  let output = '';
  for (const way of ways) {
    output += (await way()).output;
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `${output}\nThere is no browser, and none could be installed: install Chromium or Chrome, or name one with CIN_BROWSER.`,
  );
}
