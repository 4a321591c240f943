import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders = ['app', 'components', 'lib', 'prisma', 'scripts', 'e2e', 'bench'];
const generated = /^lib\/db\/generated\//;

/** Every source file of a checkout by its path from the root, at the top and in the folders; generated files and data apart. */
export function listSourceFiles(root: string): string[] {
  const inFolders = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  const isSource = (file: string) => /\.(tsx?|mts|mjs|js|css)$/.test(file) && !generated.test(file);
  return [...readdirSync(root), ...inFolders].filter(isSource).sort();
}

/** The modules that the directions hold for: a cruise must have read each of them. */
export function listRuledModules(root: string): string[] {
  const isRuled = (file: string) => /^(app|components|lib)\/.*\.tsx?$|^server\.ts$/.test(file);
  return listSourceFiles(root).filter((file) => isRuled(file) && !file.endsWith('.d.ts'));
}
