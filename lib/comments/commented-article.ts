import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

/** A published article as the pages about its comments need it. `publishedAt`: ISO, UTC. */
export interface CommentedArticle {
  id: number;
  headline: string;
  url: string;
  section: { slug: string; name: string };
  publishedAt: string;
}

/** The published article at an address; null where there is none. */
export async function getCommentedArticle(
  section: string,
  slug: string,
): Promise<Read<CommentedArticle | null>> {
  const row = await getDb().publishedArticle.findFirst({
    where: { slug, section: { slug: section } },
    select: {
      articleId: true,
      headline: true,
      firstPublishedAt: true,
      section: { select: { slug: true, name: true } },
    },
  });
  if (!row) return { data: null, tags: [contentTags.section(section), contentTags.articles] };
  const { articleId: id, headline, firstPublishedAt, section: place } = row;
  const data = {
    id,
    headline,
    url: `/${section}/${slug}`,
    section: place,
    publishedAt: firstPublishedAt.toISOString(),
  };
  return { data, tags: [contentTags.article(id)] };
}
