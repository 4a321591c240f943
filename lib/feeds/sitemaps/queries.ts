import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { latestOf } from '../feed';
import { listAuthorChunks, listAuthorEntries, listTagChunks, listTagEntries } from './article-lists';
import { listArticleChunks, listArticleEntries } from './articles';
import { type ChunkKind, chunkFile, chunkKinds, readChunkFile } from './chunks';
import { listDrawChunks, listDrawEntries } from './draws';
import { listNewsEntries } from './news';
import { listPageEntries } from './pages';
import { type SitemapEntry, writeSitemap, writeSitemapIndex } from './write-sitemap';

interface Kind {
  /** Chunk → its newest change. */
  listChunks(): Promise<Map<number, string>>;
  listEntries(chunk: number): Promise<SitemapEntry[]>;
  tags: string[];
}

/** A figure's correction changes the pages of articles too. */
const both = [contentTags.articles, contentTags.draws];

const kinds: Record<ChunkKind, Kind> = {
  articles: { listChunks: listArticleChunks, listEntries: listArticleEntries, tags: both },
  draws: { listChunks: listDrawChunks, listEntries: listDrawEntries, tags: [contentTags.draws] },
  authors: { listChunks: listAuthorChunks, listEntries: listAuthorEntries, tags: [contentTags.articles] },
  tags: { listChunks: listTagChunks, listEntries: listTagEntries, tags: [contentTags.articles] },
};

const pagesFile = 'pages.xml';
const addressOf = (file: string) => `/sitemaps/${file}`;

/** The list of all sitemaps, each with its newest change, as XML. */
export async function getSitemapIndex(): Promise<Read<string>> {
  const [pages, ...chunks] = await Promise.all([
    listPageEntries(),
    ...chunkKinds.map((kind) => kinds[kind].listChunks()),
  ]);
  const files = chunkKinds.flatMap((kind, place) =>
    [...(chunks[place] ?? [])].map(([chunk, changedAt]) => ({
      path: addressOf(chunkFile({ kind, chunk })),
      changedAt,
    })),
  );
  const newest = latestOf(pages.map(({ changedAt }) => changedAt));
  return {
    data: await writeSitemapIndex([{ path: addressOf(pagesFile), changedAt: newest }, ...files]),
    tags: both,
  };
}

/** One sitemap by its file's name, as XML; null where there is none of that name, or nothing in it. */
export async function getSitemap(file: string): Promise<Read<string | null>> {
  const name = readChunkFile(file);
  const tags = name ? kinds[name.kind].tags : both;
  if (!name && file !== pagesFile) return { data: null, tags };
  const entries = name ? await kinds[name.kind].listEntries(name.chunk) : await listPageEntries();
  return { data: entries.length > 0 ? await writeSitemap(entries) : null, tags };
}

/** The stories of the last 48 hours for Google News, as XML. */
export async function getNewsSitemap(): Promise<Read<string>> {
  const settings = await getSettings();
  const entries = await listNewsEntries(settings.data.siteName);
  return { data: await writeSitemap(entries), tags: [contentTags.articles, ...settings.tags] };
}
