import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demoEditionId, demoSegmentId } from '@/prisma/demo/write-edition';
import { root } from '@/scripts/support/install.mjs';

/** For each part of an address that is open, one that the demo newsroom has. */
const examples: Record<string, string> = {
  id: '1',
  edition: demoEditionId,
  segment: demoSegmentId,
  program: 'express-entry',
  number: '355',
  kind: 'category',
  page: 'about',
  person: 'me',
};

function addressOf(file: string): string {
  const parts = path.dirname(file).split(path.sep);
  const known = parts.filter((part) => part !== '.' && !/^\(.*\)$/.test(part));
  const filled = known.map((part) => {
    const open = /^\[(\w+)\]$/.exec(part)?.[1];
    if (!open) return part;
    const example = examples[open];
    if (!example) throw new Error(`${file}: say an example of [${open}] in e2e/support/desk/desk-pages.ts`);
    return example;
  });
  return ['/admin', ...filled].join('/');
}

/** Pages before the sign-in: a stranger may see them, and a key from a mail has no example. */
const isBeforeSignIn = (file: string) => file.split(path.sep)[0] === 'login';

function listAddresses(name: 'page.tsx' | 'route.ts'): string[] {
  const folder = path.join(root, 'app', 'admin');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => path.basename(file) === name && !isBeforeSignIn(file)).map(addressOf);
}

/** The address of every page at the desk but the sign-in and "not found", by its file: a new one is found too. */
export function listDeskPages(): string[] {
  return listAddresses('page.tsx')
    .filter((address) => !address.endsWith('/[...missing]'))
    .sort();
}

/** The address of every route at the desk that is no page. */
export const listDeskRoutes = () => listAddresses('route.ts');

export interface DeskAction {
  id: string;
  name: string;
  /** A page that has it. */
  page: string;
}

/** Every server action of the build, but what is open to strangers: the sign-in's own, and signing out. */
export function listDeskActions(): DeskAction[] {
  const file = path.join(root, '.next', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node)
    .filter(([, { exportedName, workers }]) =>
      Object.keys(workers).every(
        (page) => exportedName !== 'signOutAction' && !page.startsWith('app/admin/login/'),
      ),
    )
    .map(([id, { exportedName, workers }]) => ({
      id,
      name: exportedName,
      page: addressOf(path.relative('app/admin', Object.keys(workers)[0] ?? '')),
    }));
}
