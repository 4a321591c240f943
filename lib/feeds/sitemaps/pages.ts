import { getDb } from '@/lib/db/client';
import { programUrl } from '@/lib/draws/address';
import { latestOf } from '../feed';
import { listSectionEntries } from './article-lists';
import type { SitemapEntry } from './write-sitemap';

/** Pages whose words are the newsroom's own; when they changed is not recorded. */
const standing = [
  '/tools/crs-calculator',
  '/newsletter',
  '/about',
  '/about/corrections',
  '/about/privacy',
  '/about/contact',
];

/** The programs' pages, each with the newest change among its draws, and the pages over them. */
async function listDrawPages(): Promise<SitemapEntry[]> {
  const programs = await getDb().$queryRaw<{ slug: string; jurisdiction: string; at: Date | null }[]>`
    SELECT p.slug, p.jurisdiction, (SELECT max(d.updated_at) FROM draws d WHERE d.program_slug = p.slug) AS at
    FROM programs p ORDER BY p.position`;
  const entries = programs.map((program) => ({
    path: programUrl(program),
    changedAt: program.at?.toISOString() ?? null,
  }));
  const provincial = entries.filter(({ path }) => path.startsWith('/draws/pnp/'));
  const newestOf = (pages: SitemapEntry[]) => latestOf(pages.map(({ changedAt }) => changedAt));
  return [
    { path: '/draws', changedAt: newestOf(entries) },
    { path: '/draws/pnp', changedAt: newestOf(provincial) },
    ...entries,
  ];
}

/** Pages of categories: the streams that have a list of occupations. */
async function listCategories(): Promise<SitemapEntry[]> {
  const rows = await getDb().$queryRaw<{ slug: string; at: Date | null }[]>`
    SELECT s.slug, (SELECT max(d.updated_at) FROM draws d WHERE d.stream_id = s.id) AS at FROM streams s
    WHERE s.program_slug = 'express-entry' AND EXISTS (SELECT 1 FROM occupation_lists l WHERE l.stream_id = s.id)
    ORDER BY s.position`;
  return rows.map(({ slug, at }) => ({
    path: `/categories/${slug}`,
    changedAt: at?.toISOString() ?? null,
  }));
}

/** Every page that is no article, draw, author or tag: a few dozen. */
export async function listPageEntries(): Promise<SitemapEntry[]> {
  const [sections, draws, categories] = await Promise.all([
    listSectionEntries(),
    listDrawPages(),
    listCategories(),
  ]);
  const changedAt = latestOf([...sections, ...draws].map((entry) => entry.changedAt));
  return [
    { path: '/', changedAt },
    ...sections,
    ...draws,
    ...categories,
    ...standing.map((path) => ({ path, changedAt: null })),
  ];
}
