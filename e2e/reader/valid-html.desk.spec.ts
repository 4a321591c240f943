import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { root } from '@/scripts/support/install.mjs';
import { embedPages, missingPages, questionPages, readerPages } from '../support/reader-pages';
import { test } from '../support/test';

const checker = path.join(root, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  type: string;
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** What the Nu checker calls an error in the files of a folder, a line each. */
async function findErrors(folder: string): Promise<string[]> {
  const args = [
    '-jar',
    checker,
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
    folder,
  ];
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 2 ** 26 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, message, extract }) => `${path.basename(url)}: ${message} ${extract ?? ''}`);
}

test('the Nu checker finds no error on any kind of page', async ({ site }) => {
  test.skip(!hasJava, 'The Nu checker needs Java.');
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-html-'));
  try {
    for (const { kind, path: address } of [
      ...readerPages,
      ...questionPages,
      ...embedPages,
      ...missingPages,
    ]) {
      const answer = await fetch(site + address);
      await writeFile(path.join(folder, `${kind.replace(/\W+/g, '-')}.html`), await answer.text());
    }
    expect(await findErrors(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
