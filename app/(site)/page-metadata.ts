import type { Metadata } from 'next';

interface PageFacts {
  title: string;
  description: string;
  /** The page's one address. */
  path: string;
  /** A picture's path on this site, for previews. */
  image?: string | null;
}

/** What search engines and previews are told of a page. */
export function pageMetadata({ title, description, path, image }: PageFacts): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type: 'website', images: image ? [image] : undefined },
  };
}

/** A page that is not there: search engines leave it out. */
export const missingMetadata: Metadata = { title: 'Page not found', robots: { index: false } };
