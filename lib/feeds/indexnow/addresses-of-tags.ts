import { articleUrl } from '@/lib/articles/present-article';
import type { Db } from '@/lib/db/client';
import { drawUrl } from '@/lib/draws/address';

/** More pages than these do not refer to the same draw but in a flood, of which the newest count. */
const mostReferring = 1_000;

/** The rest of each tag that starts with a word: `article:12` of `article` gives `12`. */
function namesOf(kind: string, tags: string[]): string[] {
  const opening = `${kind}:`;
  return tags.filter((tag) => tag.startsWith(opening)).map((tag) => tag.slice(opening.length));
}

/** Where the articles are, and were: an old address has to be asked again to learn that it is gone. */
async function articleAddresses(db: Db, ids: number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const [published, old] = await Promise.all([
    db.publishedArticle.findMany({
      where: { articleId: { in: ids } },
      select: { slug: true, section: { select: { slug: true } } },
    }),
    db.redirect.findMany({ where: { articleId: { in: ids } }, select: { path: true } }),
  ]);
  return [...published.map((row) => articleUrl(row.section.slug, row.slug)), ...old.map(({ path }) => path)];
}

async function drawAddresses(db: Db, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const [programs, referring] = await Promise.all([
    db.program.findMany({ select: { slug: true, jurisdiction: true } }),
    db.$queryRaw<{ section: string; slug: string }[]>`
      SELECT DISTINCT s.slug AS section, p.slug, p.first_published_at FROM article_references r
      JOIN published_articles p ON p.article_id = r.article_id JOIN sections s ON s.id = p.section_id
      WHERE r.kind = 'draw' AND r.state = 'published' AND r.target = ANY (${keys})
      ORDER BY p.first_published_at DESC LIMIT ${mostReferring}`,
  ]);
  const programOf = new Map(programs.map((program) => [program.slug, program]));
  const own = keys.flatMap((key) => {
    const [slug = '', number = ''] = key.split('/');
    const program = programOf.get(slug);
    return program ? [drawUrl(program, number).replace(/#.*/, '')] : [];
  });
  return [...own, ...referring.map(({ section, slug }) => articleUrl(section, slug))];
}

/** The pages (paths) that show facts, by the facts' names in `content_changes`: those that search engines should ask for again. */
export async function addressesOfTags(db: Db, tags: string[]): Promise<string[]> {
  const ids = namesOf('article', tags).map(Number).filter(Number.isInteger);
  const found = await Promise.all([articleAddresses(db, ids), drawAddresses(db, namesOf('draw', tags))]);
  const lists = [
    ...(tags.includes('articles') ? ['/'] : []),
    ...(tags.includes('draws') ? ['/draws'] : []),
    ...namesOf('section', tags).map((slug) => `/${slug}`),
    ...namesOf('author', tags).map((slug) => `/authors/${slug}`),
    ...namesOf('tag', tags).map((slug) => `/tags/${slug}`),
  ];
  return [...new Set([...found.flat(), ...lists])];
}
