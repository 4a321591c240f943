// Which browser the journeys run in: one named by a setting, Playwright's own, the system's.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

// The one without a window's parts opens a page for a quarter of the work.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findInPath() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...macBrowsers].find((file) => existsSync(file)) ?? null;
}

/** @returns {{ executablePath: string | undefined } | null} undefined is Playwright's own; null where there is none */
export function findBrowser() {
  const named = process.env.CIN_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`CIN_BROWSER names a file that is not there: ${named}`);
    return { executablePath: named };
  }
  if (existsSync(chromium.executablePath())) return { executablePath: undefined };
  const system = findInPath();
  return system ? { executablePath: system } : null;
}

/** What a browser needs to be told where it runs as root or without a desktop. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
