import type { Metadata } from 'next';
import { cache } from 'react';
import { getPage } from '@/lib/articles/pages/read-page';
import { type PageSlug, pagePaths } from '@/lib/articles/pages/schema';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { pageMetadata } from '../page-metadata';
import { siteData } from '../site-data';

/** A page's words, read once for the page and its metadata. */
export const pageWords = cache(async (slug: PageSlug) => getPage(slug, (await siteData()).settings.timeZone));

/** What search engines and previews are told of a page. */
export async function wordsMetadata(slug: PageSlug): Promise<Metadata> {
  const { title, standfirst } = (await pageWords(slug)).data;
  return pageMetadata({ title, description: standfirst || title, path: pagePaths[slug] });
}

/** Whether there is anything to read in a text: that of a page of lists may be empty. */
export const hasWords = ({ content = [] }: FilledBody): boolean =>
  content.some((node) => node.type !== 'paragraph' || (node.content?.length ?? 0) > 0);
