// Bundles the readers' custom elements into one module whose name carries its content's hash.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/install.mjs';

const folder = path.join(root, 'public', 'assets');

/** Writes `public/assets/elements-HASH.js` and the manifest that the readers' layout reads. */
export async function buildReaderElements() {
  const { metafile } = await build({
    entryPoints: { elements: path.join(root, 'components', 'reader-elements', 'register.ts') },
    outdir: folder,
    absWorkingDir: root,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16'],
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const made = Object.keys(metafile.outputs).map((output) => path.basename(output));
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const isOld = name.startsWith('elements-') && !made.some((current) => name.startsWith(current));
    if (isOld) await rm(path.join(folder, name));
  }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ module: `/assets/${made[0]}` }));
}
