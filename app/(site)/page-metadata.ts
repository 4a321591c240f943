import type { Metadata } from 'next';
import { previewSize } from '@/lib/previews/preview-size';
import { sitePreviewPath } from '@/lib/previews/site-card';

interface PageFacts {
  /** The site's name is put behind it, unless it is absolute. */
  title: string | { absolute: string };
  description: string;
  /** The page's one address. */
  path: string;
  /** The path of a picture of `lib/previews`; left out, the site's own. */
  image?: string | null;
}

/** A preview picture as networks take it. */
export function previewImages(url: string, alt: string) {
  return [{ url, alt, ...previewSize, type: 'image/png' }];
}

/** What search engines and previews are told of a page. */
export function pageMetadata({ title, description, path, image }: PageFacts): Metadata {
  const name = typeof title === 'string' ? title : title.absolute;
  const images = previewImages(image ?? sitePreviewPath, name);
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type: 'website', images },
    twitter: { card: 'summary_large_image' },
  };
}

/** A page that is not there: search engines leave it out. */
export const missingMetadata: Metadata = { title: 'Page not found', robots: { index: false } };
export const goneMetadata: Metadata = { ...missingMetadata, title: 'Page no longer here' };
