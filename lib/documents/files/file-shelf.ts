import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { buildReply, weighReply } from '../serving/build-reply';
import type { Reply } from '../serving/reply';
import { contentTypeOf } from './content-types';

export interface FileShelf {
  /** The file as an answer, or null where there is none of that name. */
  find(name: string): Promise<Reply | null>;
  /** The same, only where it was read before. */
  peek(name: string): Reply | undefined;
}

interface ShelfOptions {
  directory: string;
  cacheControl: string;
  /** Further headers, flat. */
  headers: string[];
  maxBytes: number;
  /** After this a file is looked up again, in milliseconds; left out: never. */
  renewAfter?: number;
  /** Asked where the file is not there: true once it is. */
  fetchMissing?: (name: string) => Promise<boolean>;
}

/** Names only of plain parts: none empty, none hidden, none that climbs. */
const isPlainName = (name: string) =>
  name.split('/').every((part) => /^[\w\-@~[\]()][\w\-.@~[\]()]*$/.test(part));

const readIfThere = (file: string) => readFile(file).catch(() => null);

/** Files of one directory, read once and held in memory, with the compressed forms that lie beside them. */
export function createFileShelf(options: ShelfOptions): FileShelf {
  const { directory, cacheControl, headers, maxBytes, renewAfter, fetchMissing } = options;
  const held = new LRUCache<string, Reply>({
    maxSize: maxBytes,
    sizeCalculation: weighReply,
    ...(renewAfter ? { ttl: renewAfter } : {}),
  });

  const isThere = async (file: string) => (await stat(file).catch(() => null))?.isFile() === true;

  async function read(name: string): Promise<Reply | null> {
    const contentType = contentTypeOf(name);
    const file = path.join(directory, name);
    if (!contentType) return null;
    if (!(await isThere(file)) && !(await fetchMissing?.(name))) return null;
    const body = await readFile(file);
    const [br, gzip] = await Promise.all([readIfThere(`${file}.br`), readIfThere(`${file}.gz`)]);
    return buildReply({
      status: 200,
      contentType,
      cacheControl,
      body,
      compressed: br && gzip ? { br, gzip } : null,
      headers,
    });
  }

  return {
    peek: (name) => held.get(name),
    async find(name) {
      const known = held.get(name);
      if (known) return known;
      if (!isPlainName(name)) return null;
      const reply = await read(name);
      if (reply) held.set(name, reply);
      return reply;
    },
  };
}

/** The names of all files under a directory, as paths with slashes; none where there is no directory. */
export async function listFiles(directory: string): Promise<Set<string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      ),
  );
}
