import type { NewsArticle, WithContext } from 'schema-dts';
import type { ArticleView } from '@/lib/articles/schema';
import type { RecentCorrection } from '@/lib/draws/views';
import { renditionOf } from '@/lib/media/rendition-size';
import { previewSize } from '@/lib/previews/preview-size';
import { publisherJsonLd, type SiteFacts } from './site-json-ld';

const heroWidth = 1600;

function imagesOf(article: ArticleView, preview: string, siteUrl: string): NewsArticle['image'] {
  const hero = article.hero && renditionOf(article.hero, heroWidth);
  const pictures = [...(hero ? [hero] : []), { path: preview, ...previewSize }];
  return pictures.map(({ path, width, height }) => ({
    '@type': 'ImageObject',
    url: siteUrl + path,
    width: `${width}`,
    height: `${height}`,
  }));
}

/** Those of its own text, then those of its figures. */
function correctionsOf(article: ArticleView, corrections: RecentCorrection[]): NewsArticle['correction'] {
  const own = article.notes.filter(({ kind }) => kind === 'correction');
  const ofFigures = corrections.map(({ draw, label, oldText, newText, reason, at }) => ({
    text: `${draw.programName} draw ${draw.number}: ${label} ${newText}, was ${oldText}. ${reason}`.trim(),
    at,
  }));
  if (own.length + ofFigures.length === 0) return undefined;
  return [...own, ...ofFigures].map(({ text, at }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: at,
  }));
}

interface Facts {
  /** Corrections of its figures since it was out, newest first. */
  corrections: RecentCorrection[];
  /** Path of its preview picture. */
  preview: string;
  site: SiteFacts;
}

/** The story as structured data. A figure's correction is a change of the story too. */
export function articleJsonLd(
  article: ArticleView,
  { corrections, preview, site }: Facts,
): WithContext<NewsArticle> {
  const changes = [article.updatedAt, ...corrections.map(({ at }) => at)].sort();
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${site.url}${article.url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': `${site.url}${article.url}` },
    headline: article.headline,
    description: article.standfirst || undefined,
    image: imagesOf(article, preview, site.url),
    datePublished: article.publishedAt,
    dateModified: changes.at(-1),
    author: article.authors.map(({ name, url }) => ({ '@type': 'Person', name, url: site.url + url })),
    publisher: publisherJsonLd(site),
    articleSection: article.section.name,
    keywords: article.tags.map(({ name }) => name),
    inLanguage: 'en-CA',
    isAccessibleForFree: true,
    correction: correctionsOf(article, corrections),
  };
}
