import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkImports, cruise, type Violation } from './architecture/cruise';
import { checkFile, checkFolders, textRules } from './architecture/file-rules';
import { listPlanted, plantBreaches, ruleNames } from './architecture/planted';
import { listRuledModules } from './architecture/source-files';
import { root } from './support/install.mjs';

describe('the directions', () => {
  const planted = listPlanted();
  let folder = '';
  let violations: Violation[] = [];

  beforeAll(async () => {
    folder = await plantBreaches(planted);
    violations = (await cruise(folder)).violations;
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('have a planted breach each', () => {
    expect([...new Set(planted.map((breach) => breach.rule))].sort()).toEqual([...ruleNames].sort());
  });

  it.each(planted)('$rule is broken by $from', ({ rule, from }) => {
    expect(violations).toContainEqual(expect.objectContaining({ rule, from }));
  });

  it('fail where the cruise reads too little', async () => {
    const read = await cruise(root);
    expect(read.modules).toEqual(expect.arrayContaining(listRuledModules(root)));
    const blind = "export default { forbidden: [], options: { exclude: { path: '.' } } };";
    await writeFile(`${folder}/.dependency-cruiser.mjs`, blind);
    const broken = await checkImports(folder);
    expect(broken).toContain('the cruise read no module at all');
    expect(broken).toContain('lib/single.ts: the cruise did not read it');
    expect(broken).toContain('lib/slug: no floor names this room');
  }, 60_000);
});

describe('the rules of single files', () => {
  const samples: Record<string, { file: string; text: string }> = {
    'no any': { file: 'lib/draws/store.ts', text: `const row: ${'any'} = 1;` },
    'no suppression': { file: 'lib/draws/store.ts', text: `// @ts-${'ignore'}` },
    "no 'use client' on the reader's side": { file: 'components/site/menu.tsx', text: "'use client';" },
    "no framework script on the reader's side": {
      file: 'app/(site)/page.tsx',
      text: "import Link from 'next/link';",
    },
    "no inline style on the reader's side": { file: 'components/draws/chart.tsx', text: '<i style={{}} />' },
  };

  it.each(textRules.map((rule) => rule.name))('%s', (name) => {
    const sample = samples[name];
    expect(sample).toBeDefined();
    expect(checkFile(sample?.file ?? '', sample?.text ?? '')).toEqual([`${sample?.file}: ${name}`]);
  });

  it('leave the desk its client components', () => {
    expect(checkFile('components/desk/form.tsx', "'use client';")).toEqual([]);
  });

  it('keep files and folders small', () => {
    expect(checkFile('lib/long.ts', '\n'.repeat(301))).toEqual(['lib/long.ts: 301 lines, more than 300']);
    const page = 'app/(site)/[section]/page.tsx';
    expect(checkFile(page, '\n'.repeat(61))).toEqual([`${page}: 61 lines, more than 60`]);
    const many = Array.from({ length: 16 }, (_, index) => `lib/full/${index}.ts`);
    expect(checkFolders(many)).toEqual(['lib/full/: 16 files, more than 15']);
    expect(checkFolders(many.map((file) => file.replace('.ts', '.test.ts')))).toEqual([]);
  });
});
