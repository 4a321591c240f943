/** What has too many addresses for one file, and so is cut by its rows' ids. */
export const chunkKinds = ['articles', 'draws', 'authors', 'tags'] as const;
export type ChunkKind = (typeof chunkKinds)[number];

/**
 * So many ids stand in one sitemap, always the same ones: an address never moves to another file. The
 * protocol allows 50,000; fewer keep a file quick to make. Three migrations repeat the number.
 */
export const chunkSize = 5_000;

/** A chunk's ids: from `from`, up to but without `to`. Chunks count from 0. */
export function idsOf(chunk: number): { from: number; to: number } {
  return { from: chunk * chunkSize, to: (chunk + 1) * chunkSize };
}

export interface ChunkName {
  kind: ChunkKind;
  chunk: number;
}

/** `articles-1.xml` is the first chunk of articles. */
export function chunkFile({ kind, chunk }: ChunkName): string {
  return `${kind}-${chunk + 1}.xml`;
}

/** The chunk that a file's name stands for; null for any other name. */
export function readChunkFile(file: string): ChunkName | null {
  const [, kind, number] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? [];
  const known = chunkKinds.find((one) => one === kind);
  return known && number ? { kind: known, chunk: Number(number) - 1 } : null;
}
