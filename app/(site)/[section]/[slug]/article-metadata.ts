import type { Metadata } from 'next';
import type { ArticleView } from '@/lib/articles/schema';

/** A picture's largest rendition that previews and structured data take, at most 1600 wide. */
function previewOf({ hero }: ArticleView): string | null {
  const width = hero?.widths.findLast((each) => each <= 1600);
  return hero && width ? `${hero.path}-${width}.webp` : null;
}

/** What search engines and previews are told of a story. */
export function articleMetadata(article: ArticleView): Metadata {
  const { headline, standfirst, url, authors, publishedAt, updatedAt, section } = article;
  const image = previewOf(article);
  const description = standfirst || article.text.slice(0, 160);
  return {
    title: headline,
    description,
    authors: authors.map((author) => ({ name: author.name, url: author.url })),
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      title: headline,
      description,
      url,
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      section: section.name,
      images: image ? [{ url: image, alt: article.hero?.alt }] : undefined,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** The story as structured data (schema.org NewsArticle). */
export function articleJsonLd(article: ArticleView, site: { url: string; name: string }) {
  const image = previewOf(article);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst || undefined,
    mainEntityOfPage: `${site.url}${article.url}`,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    articleSection: article.section.name,
    keywords: article.tags.map((tag) => tag.name),
    image: image ? [`${site.url}${image}`] : undefined,
    author: article.authors.map(({ name, url }) => ({ '@type': 'Person', name, url: `${site.url}${url}` })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
    isAccessibleForFree: true,
  };
}
