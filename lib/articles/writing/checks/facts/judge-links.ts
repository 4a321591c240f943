import { getDb } from '@/lib/db/client';
import { articleUrl } from '../../../present-article';
import type { LinkTarget } from '../schema';

type Judge = (parts: string[]) => Promise<boolean>;

const always: Judge = async () => true;

/** Pages that are there in any case. */
const fixed = new Set(
  '/ /draws /draws/express-entry /draws/pnp /newsletter /search /tools/crs-calculator /about /about/api /about/contact /about/corrections /about/privacy'.split(
    ' ',
  ),
);

/** Places whose last part names a record; the first that fits judges. */
const named: [RegExp, Judge][] = [
  [
    /^\/draws\/(express-entry)\/([^/]+)$/,
    async ([program = '', number = '']) =>
      (await getDb().draw.count({ where: { programSlug: program, number } })) > 0,
  ],
  [
    /^\/draws\/pnp\/([a-z]+)$/,
    async ([province = '']) => (await getDb().program.count({ where: { slug: `pnp-${province}` } })) > 0,
  ],
  [/^\/draws\/pnp\/qc$/, always],
  [
    /^\/categories\/([^/]+)$/,
    async ([slug = '']) =>
      (await getDb().stream.count({ where: { slug, programSlug: 'express-entry' } })) > 0,
  ],
  [/^\/authors\/([^/]+)/, async ([slug = '']) => (await getDb().author.count({ where: { slug } })) > 0],
  [/^\/tags\/([^/]+)/, async ([slug = '']) => (await getDb().tag.count({ where: { slug } })) > 0],
  // Files and what machines read, pictures, editions, discussions: not judged here.
  [/\.[a-z0-9]+$|^\/(?:media|embed|api|newsletter)\/|\/comments$/, always],
  [
    /^\/([^/]+)(?:\/page\/\d+|\/\d{4}\/\d{2})?$/,
    async ([slug = '']) => (await getDb().section.count({ where: { slug } })) > 0,
  ],
];

/** Where the addresses of articles lead: to it, elsewhere, to one that is not published, nowhere. */
async function judgeArticles(paths: string[]): Promise<Map<string, LinkTarget>> {
  const db = getDb();
  const places = paths.map((path) => {
    const [, section = '', slug = ''] = path.split('/');
    return { slug, section: { slug: section } };
  });
  const select = { slug: true, section: { select: { slug: true } } } as const;
  const address = (row: { slug: string | null; section: { slug: string } | null }) =>
    articleUrl(row.section?.slug ?? '', row.slug ?? '');
  const [published, old, drafts] = await Promise.all([
    db.publishedArticle.findMany({ where: { OR: places }, select }),
    db.redirect.findMany({
      where: { path: { in: paths } },
      select: { path: true, target: true, article: { select: { published: { select } } } },
    }),
    db.article.findMany({ where: { OR: places }, select }),
  ]);
  const targets = new Map<string, LinkTarget>(drafts.map((row) => [address(row), { kind: 'unpublished' }]));
  for (const { path, target, article } of old) {
    const to = target ?? (article?.published ? address(article.published) : null);
    targets.set(path, to ? { kind: 'moved', to } : { kind: 'unpublished' });
  }
  for (const row of published) targets.set(address(row), { kind: 'found' });
  return targets;
}

/** Where paths of this site lead, without query and anchor; each path's answer under the path itself. */
export async function judgeLinks(paths: string[]): Promise<Record<string, LinkTarget>> {
  const unique = [...new Set(paths)];
  const judged = new Map<string, LinkTarget>();
  const stories: string[] = [];
  for (const path of unique) {
    const judge = fixed.has(path) ? always : named.find(([pattern]) => pattern.test(path));
    if (typeof judge === 'function') judged.set(path, { kind: 'found' });
    else if (judge) {
      const [pattern, ask] = judge;
      const isThere = await ask((pattern.exec(path) ?? []).slice(1));
      judged.set(path, { kind: isThere ? 'found' : 'missing' });
    } else stories.push(path);
  }
  const targets = stories.length > 0 ? await judgeArticles(stories) : new Map<string, LinkTarget>();
  for (const path of stories) judged.set(path, targets.get(path) ?? { kind: 'missing' });
  return Object.fromEntries(judged);
}
