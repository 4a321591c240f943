import type { Db } from '@/lib/db/client';

/** Beginnings of addresses that are no section's. */
const places = /^\/(?:draws|categories|authors|tags|search|newsletter|tools|about|media|feed)(?:[/.?]|$)/;

/** Addresses of this site among some, of articles that readers do not have. */
export async function findBrokenLinks(db: Db, urls: string[], siteUrl: string): Promise<string[]> {
  const { host } = new URL(siteUrl);
  const inside = urls.filter((url) => URL.parse(url)?.host === host);
  const articles = inside.flatMap((url) => {
    const { pathname } = new URL(url);
    if (places.test(pathname)) return [];
    const [, section = '', slug = ''] = /^\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(pathname) ?? [];
    return slug ? [{ url, section, slug }] : [];
  });
  if (articles.length === 0) return [];
  const known = await db.publishedArticle.findMany({
    where: { OR: articles.map(({ section, slug }) => ({ slug, section: { slug: section } })) },
    select: { slug: true, section: { select: { slug: true } } },
  });
  const paths = new Set(known.map(({ slug, section }) => `${section.slug}/${slug}`));
  return articles.filter(({ section, slug }) => !paths.has(`${section}/${slug}`)).map(({ url }) => url);
}
