import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { toSlug } from '@/lib/slug';
import { reservedSlugs } from './schema';

interface Wanted {
  articleId: number | null;
  sectionId: number | null;
  slug: string;
  headline: string;
}

/** The addresses that other articles have in a section: in their working copies, published, or scheduled to be. */
async function takenSlugs(db: Db, { articleId, sectionId }: Wanted, start: string): Promise<Set<string>> {
  const slug = { startsWith: start };
  const section = sectionId === null ? null : await db.section.findUnique({ where: { id: sectionId } });
  const [drafts, published, scheduled] = await Promise.all([
    db.article.findMany({
      where: { sectionId, slug, ...(articleId === null ? {} : { id: { not: articleId } }) },
      select: { slug: true },
    }),
    sectionId === null
      ? []
      : db.publishedArticle.findMany({
          where: { sectionId, slug, ...(articleId === null ? {} : { articleId: { not: articleId } }) },
          select: { slug: true },
        }),
    section === null
      ? []
      : db.$queryRaw<{ slug: string | null }[]>`
          SELECT snapshot->>'slug' AS slug FROM article_schedules
          WHERE state = 'pending' AND kind = 'publish' AND snapshot->>'section' = ${section.slug}
            AND article_id IS DISTINCT FROM ${articleId}::int`,
  ]);
  return new Set([...drafts, ...published, ...scheduled].flatMap((row) => row.slug ?? []));
}

/**
 * The slug that an article gets: the one typed, or one made from its headline and free in the
 * section (`-2`, `-3` …); null while there is neither.
 * @throws AppError `invalid` when the typed one is another article's.
 */
export async function chooseSlug(db: Db, wanted: Wanted): Promise<string | null> {
  const start = wanted.slug || toSlug(wanted.headline);
  if (!start) return null;
  // Of two that save the same headline in one moment, the second sees the first's address.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('articles.slug'))`;
  const stem = start.slice(0, 76).replace(/-$/, '');
  const taken = await takenSlugs(db, wanted, stem);
  const isFree = (slug: string) => !taken.has(slug) && !reservedSlugs.includes(slug);
  if (isFree(start)) return start;
  if (wanted.slug) {
    const message =
      'Another article of this section has this address. Change the slug, or empty it for a new one.';
    throw new AppError('invalid', { forPerson: message, fields: { 'text.slug': message } });
  }
  for (let n = 2; ; n += 1) {
    const candidate = `${stem}-${n}`;
    if (isFree(candidate)) return candidate;
  }
}
