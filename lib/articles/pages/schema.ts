import { z } from 'zod';
import { type Body, body } from '@/lib/blocks/body';
import type { FilledBody } from '@/lib/blocks/filled-body';

/** The pages whose words the desk can change, and where each stands. */
export const pagePaths = {
  about: '/about',
  privacy: '/about/privacy',
  contact: '/about/contact',
  corrections: '/about/corrections',
} as const;
export type PageSlug = keyof typeof pagePaths;
export const pageSlugs = Object.keys(pagePaths) as PageSlug[];

export const isPageSlug = (slug: string): slug is PageSlug => Object.hasOwn(pagePaths, slug);

/** What stands on the page besides its words, for those who write them. */
export const pageHints: Record<PageSlug, string> = {
  about: 'Linked in every page’s foot.',
  privacy: 'What it promises has to be true: change it only with what the site does.',
  contact: 'The form for reports and the addresses of the settings follow these words.',
  corrections: 'The list of corrections follows these words.',
};

/** A page's words. */
export const pageText = z.object({
  title: z.string().trim().min(1, 'Write a title.').max(120, 'At most 120 characters.'),
  standfirst: z.string().trim().max(300, 'At most 300 characters.'),
  body,
});
export interface PageText {
  title: string;
  standfirst: string;
  body: Body;
}

export const keepPageInput = pageText.extend({
  slug: z.enum(pageSlugs),
  /** The version that the writer saw; 0 is the text as shipped. */
  version: z.number().int().min(0),
});
export type KeepPageInput = z.input<typeof keepPageInput>;

export const restorePageInput = z.object({
  slug: z.enum(pageSlugs),
  version: z.coerce.number().int().min(0),
  /** The version to put back; 0 is the text as shipped. */
  from: z.coerce.number().int().min(0),
});

/** A page as readers see it. */
export interface PageView {
  title: string;
  standfirst: string;
  body: FilledBody;
}

/** One of a page's versions. Instants are ISO 8601 in UTC. */
export interface PageVersionRow {
  version: number;
  by: string;
  at: string;
}

export interface DeskPage {
  slug: PageSlug;
  path: string;
  version: number;
  text: PageText;
  /** Newest first; the text as shipped is not among them. */
  versions: PageVersionRow[];
}
