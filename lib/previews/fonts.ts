import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Font } from 'satori';

const faces = [
  { name: 'Display', family: 'source-serif-4', weight: 600 },
  { name: 'Sans', family: 'public-sans', weight: 600 },
  { name: 'Figures', family: 'archivo-narrow', weight: 700 },
] as const;

/** Two files a face: further Latin letters stand in the second. */
async function load(): Promise<Font[]> {
  const folder = path.join(process.cwd(), 'node_modules', '@fontsource');
  const files = faces.flatMap((face) => ['latin', 'latin-ext'].map((subset) => ({ ...face, subset })));
  return Promise.all(
    files.map(async ({ name, family, weight, subset }) => ({
      name: subset === 'latin' ? name : `${name} Ext`,
      weight,
      data: await readFile(path.join(folder, family, 'files', `${family}-${subset}-${weight}-normal.woff`)),
    })),
  );
}

let known: Promise<Font[]> | null = null;

/** The faces of pictures, from their packages: a server's own fonts do not matter. */
export function previewFonts(): Promise<Font[]> {
  known ??= load().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}
