import type { Metadata } from 'next';
import type { ArticleView } from '@/lib/articles/schema';
import { articleCard, articlePreviewPath } from '@/lib/previews/article-card';
import { cardSite } from '@/lib/previews/queries';
import { previewImages } from '../../page-metadata';
import { siteData } from '../../site-data';

/** The path of a story's preview picture, which shows its figures. */
export async function articlePreview(article: ArticleView): Promise<string> {
  const { settings } = await siteData();
  return articlePreviewPath(article, articleCard(article, cardSite(settings)));
}

/** What search engines and previews are told of a story. */
export async function articleMetadata(article: ArticleView): Promise<Metadata> {
  const { headline, standfirst, url, authors, tags, publishedAt, updatedAt, section } = article;
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
      tags: tags.map(({ name }) => name),
      images: previewImages(await articlePreview(article), headline),
    },
    twitter: { card: 'summary_large_image' },
  };
}
