import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/scripts/support/install.mjs';

/** For each part of an address that is open, one that the demo newsroom has. */
const examples: Record<string, string> = { id: '1', program: 'express-entry', number: '355' };

function addressOf(file: string): string {
  const parts = path.dirname(file).split(path.sep);
  const known = parts.filter((part) => part !== '.' && !/^\(.*\)$/.test(part));
  const filled = known.map((part) => {
    const open = /^\[(\w+)\]$/.exec(part)?.[1];
    if (!open) return part;
    const example = examples[open];
    if (!example) throw new Error(`${file}: say an example of [${open}] in e2e/support/desk-pages.ts`);
    return example;
  });
  return ['/admin', ...filled].join('/');
}

/** The address of every page at the desk but the sign-in, found by its file: a new one is found too. */
export function listDeskPages(): string[] {
  const folder = path.join(root, 'app', 'admin');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => path.basename(file) === 'page.tsx').map(addressOf);
  return pages.filter((address) => address !== '/admin/login').sort();
}

export interface DeskAction {
  id: string;
  name: string;
  /** A page that has it. */
  page: string;
}

/** Every server action of the build, but signing in and out. */
export function listDeskActions(): DeskAction[] {
  const file = path.join(root, '.next', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node)
    .filter(([, { exportedName }]) => !/^sign(In|Out)Action$/.test(exportedName))
    .map(([id, { exportedName, workers }]) => ({
      id,
      name: exportedName,
      page: addressOf(path.relative('app/admin', Object.keys(workers)[0] ?? '')),
    }));
}
