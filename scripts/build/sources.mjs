// Whether the production build is made of the sources that lie here now.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/install.mjs';

export const buildFolder = path.join(root, process.env.NEXT_DIST_DIR ?? '.next');
const stamp = path.join(buildFolder, 'cin-sources');
const folders = ['app', 'components', 'lib', 'public'];
const files = ['next.config.js', 'package-lock.json', 'prisma/schema.prisma', 'tsconfig.json'];
const made = /(^|\/)(lib\/db\/generated|public\/assets)(\/|$)/;

function listSources() {
  const found = files.filter((file) => existsSync(path.join(root, file)));
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll(path.sep, '/');
      if (entry.isFile() && !made.test(file) && !/\.test\.tsx?$/.test(file)) found.push(file);
    }
  }
  return found.sort();
}

export function hashSources() {
  const hash = createHash('sha256');
  for (const file of listSources()) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources();
}

/** @param {string} hash of the sources as they were when the build began */
export function recordBuild(hash) {
  mkdirSync(buildFolder, { recursive: true });
  writeFileSync(stamp, hash);
}
