import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifest = z.object({ module: z.string().startsWith('/assets/') });

let known: string | null = null;

/** The address of the readers' one module: its name carries its content's hash. Null before it is built. */
function readerModule(): string | null {
  if (known) return known;
  try {
    const file = path.join(process.cwd(), 'public', 'assets', 'manifest.json');
    known = manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).module;
  } catch {
    return null;
  }
  return known;
}

/** The custom elements' module, and the one of them that belongs to every page. */
export function ReaderModule() {
  const module = readerModule();
  if (!module) return null;
  return (
    <>
      <page-watch />
      <script type="module" src={module} />
    </>
  );
}
