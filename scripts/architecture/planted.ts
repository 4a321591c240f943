import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import config from '../../.dependency-cruiser.mjs';
import { root as project } from '../support/install.mjs';

/** A file that breaks one rule by importing another. */
export interface Planted {
  rule: string;
  from: string;
  to: string;
}

const direction = 'direction:';

/** Breaches of each rule that is not a direction; directions are planted from the list itself. */
const breaches: Record<string, { from: string; to: string }[]> = {
  'single-files-import-no-room': [{ from: 'lib/single.ts', to: 'lib/draws/store.ts' }],
  'documents-stand-alone': [{ from: 'lib/documents/layer.ts', to: 'lib/articles/queries.ts' }],
  'no-cycle': [{ from: 'lib/slug/one.ts', to: 'lib/slug/other.ts' }],
  'no-database-in-doors': [
    { from: 'app/(site)/page.tsx', to: 'lib/db/client.ts' },
    { from: 'app/(site)/about/page.tsx', to: 'lib/newsletter/store.ts' },
    { from: 'app/admin/page.tsx', to: 'lib/articles/writing/store.ts' },
  ],
  'no-next-in-lib': [{ from: 'lib/promos/store.ts', to: 'node_modules/next/index.js' }],
  'components-fetch-nothing': [{ from: 'components/draws/draw.tsx', to: 'lib/draws/queries.ts' }],
  'schema-is-browser-safe': [
    { from: 'lib/media/schema.ts', to: 'lib/db/client.ts' },
    { from: 'lib/articles/writing/schema.ts', to: 'lib/db/client.ts' },
  ],
  'queries-without-session': [{ from: 'lib/draws/queries.ts', to: 'lib/accounts/session.ts' }],
};

/** The names of all rules. */
export const ruleNames: string[] = config.forbidden.map((rule) => rule.name);

/** What is planted, one or more for each rule; a rule that nothing is planted for is missing here. */
export function listPlanted(): Planted[] {
  const directions = config.forbidden
    .filter((rule) => rule.name.startsWith(direction))
    .map((rule, index) => {
      const room = rule.name.slice(direction.length);
      const above = String([rule.to.path].flat()[0]).replace(/^\^|\/$/g, '');
      return { rule: rule.name, from: `${room}/planted-${index}.ts`, to: `${above}/planted.ts` };
    });
  const others = Object.entries(breaches).flatMap(([rule, ways]) => ways.map((way) => ({ rule, ...way })));
  return [...directions, ...others];
}

/** Writes a small checkout in which every rule is broken. @returns its folder. */
export async function plantBreaches(planted: Planted[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'cin-planted-'));
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text, { flag: 'a' });
  };
  await cp(path.join(project, '.dependency-cruiser.mjs'), path.join(root, '.dependency-cruiser.mjs'));
  await cp(path.join(project, 'tsconfig.json'), path.join(root, 'tsconfig.json'));
  await write('node_modules/next/package.json', '{ "name": "next", "main": "index.js" }');
  for (const [index, { from, to }] of planted.entries()) {
    const specifier = to.startsWith('node_modules/') ? 'next' : `@/${to.replace(/\.ts$/, '')}`;
    await write(from, `export { value as imported${index} } from '${specifier}';\n`);
  }
  for (const to of new Set(planted.map((breach) => breach.to))) await write(to, 'export const value = 1;\n');
  await write('lib/slug/other.ts', "export { imported } from '@/lib/slug/one';\n");
  return root;
}
