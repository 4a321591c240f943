import type { Prisma } from '@/lib/db/generated/client';
import { pictureSelect, presentPicture } from '@/lib/media/queries';
import type { ArticleCard, AuthorRef, TagRef } from './schema';

/** What a card is made of; never the body. */
export const cardSelect = {
  articleId: true,
  slug: true,
  headline: true,
  standfirst: true,
  heroAlt: true,
  firstPublishedAt: true,
  publishedAt: true,
  section: { select: { slug: true, name: true } },
  heroMedia: { select: pictureSelect },
  authors: {
    select: { author: { select: { slug: true, name: true } } },
    orderBy: [{ position: 'asc' }, { authorId: 'asc' }],
  },
} satisfies Prisma.PublishedArticleSelect;
export type CardRow = Prisma.PublishedArticleGetPayload<{ select: typeof cardSelect }>;

/** An article's address. */
export function articleUrl(section: string, slug: string): string {
  return `/${section}/${slug}`;
}

export function presentAuthor({ slug, name }: { slug: string; name: string }): AuthorRef {
  return { slug, name, url: `/authors/${slug}` };
}

export function presentTag({ slug, name }: { slug: string; name: string }): TagRef {
  return { slug, name, url: `/tags/${slug}` };
}

/** A published article's row where it is listed. */
export function presentCard(row: CardRow): ArticleCard {
  return {
    id: row.articleId,
    section: row.section,
    slug: row.slug,
    url: articleUrl(row.section.slug, row.slug),
    headline: row.headline,
    standfirst: row.standfirst,
    authors: row.authors.map(({ author }) => presentAuthor(author)),
    hero: row.heroMedia && { ...presentPicture(row.heroMedia), alt: row.heroAlt },
    publishedAt: row.firstPublishedAt.toISOString(),
    updatedAt: row.publishedAt.toISOString(),
  };
}
