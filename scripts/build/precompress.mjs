// Compresses what is served as it lies on disk, once, as small as it gets.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:css|js|json|mjs|svg|txt|webmanifest|xml)$/;
/** Below this, compressing costs more than it saves. */
const smallest = 400;

const compressions = [
  ['.br', (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

async function compressFile(file) {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  for (const [ending, compress] of compressions) await writeFile(file + ending, await compress(bytes));
}

/** @param {string[]} folders that may be missing; `FILE.br` and `FILE.gz` are laid beside each file. */
export async function precompress(folders) {
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
    for (const { name, parentPath } of files) await compressFile(path.join(parentPath, name));
  }
}
