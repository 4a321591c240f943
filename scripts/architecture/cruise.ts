import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import config from '../../.dependency-cruiser.mjs';
import { root as project } from '../support/install.mjs';
import { listRuledModules } from './source-files';

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

export interface Cruise {
  /** Modules of the checkout that were read. */
  modules: string[];
  violations: Violation[];
}

interface CruiserOutput {
  modules: { source: string }[];
  summary: { violations: (Omit<Violation, 'rule'> & { rule: { name: string } })[] };
}

const cruiser = path.join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');

/** Follows every import of a checkout under the rules of `.dependency-cruiser.mjs`. */
export async function cruise(root: string): Promise<Cruise> {
  const places = ['app', 'components', 'lib', 'server.ts'].filter((place) =>
    existsSync(path.join(root, place)),
  );
  const args = [cruiser, ...places, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  // It exits with the number of errors, so an output that can be read counts as success here.
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    maxBuffer: 2 ** 28,
  }).catch((error: { stdout?: string }) => {
    if (error.stdout) return { stdout: error.stdout };
    throw error;
  });
  const output = JSON.parse(stdout) as CruiserOutput;
  return {
    modules: output.modules.map((module) => module.source),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Rooms of `lib` on no floor: nothing says what they may import. The layer in front has a rule of its own. */
function listWithoutFloor(modules: string[]): string[] {
  const rooms = new Set(modules.flatMap((file) => /^lib\/[^/]+(?=\/)/.exec(file) ?? []));
  const placed = new Set([
    'lib/documents',
    ...config.forbidden.map(({ name }) => name.replace('direction:', '')),
  ]);
  return [...rooms].filter((room) => !placed.has(room));
}

/** What a checkout's imports break, one line each; also when the cruise did not read what lies there. */
export async function checkImports(root: string): Promise<string[]> {
  const { modules, violations } = await cruise(root);
  const read = new Set(modules);
  const unread = listRuledModules(root).filter((file) => !read.has(file));
  return [
    ...(modules.length === 0 ? ['the cruise read no module at all'] : []),
    ...unread.map((file) => `${file}: the cruise did not read it`),
    ...listWithoutFloor(listRuledModules(root)).map((room) => `${room}: no floor names this room`),
    ...violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule}`),
  ];
}
