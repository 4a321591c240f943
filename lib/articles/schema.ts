import type { FilledBody } from '@/lib/blocks/filled-body';
import type { BlockData } from '@/lib/blocks/registry';

export interface SectionRef {
  slug: string;
  name: string;
}

export interface AuthorRef {
  slug: string;
  name: string;
  url: string;
}

export interface TagRef {
  slug: string;
  name: string;
  url: string;
}

export type HeroPicture = BlockData<'picture'> & { alt: string };

/** A published article where it is listed. Instants are ISO 8601 in UTC. */
export interface ArticleCard {
  id: number;
  section: SectionRef;
  slug: string;
  url: string;
  headline: string;
  standfirst: string;
  authors: AuthorRef[];
  hero: HeroPicture | null;
  publishedAt: string;
  updatedAt: string;
}

/** A published article on its own page. */
export interface ArticleView extends ArticleCard {
  tags: TagRef[];
  body: FilledBody;
  text: string;
  /** Draws that the body refers to, as `express-entry/284`, in reading order. */
  draws: string[];
  /** Those of them that were corrected since it was published. */
  correctedDraws: string[];
}

/** What stands at an article's address. */
export type ArticleAnswer =
  | { kind: 'found'; article: ArticleView }
  | { kind: 'moved'; location: string }
  | { kind: 'gone' }
  | { kind: 'missing' };

/** One page of a list of articles; pages count from 1 and go up to `lastListPage`. */
export interface ArticleList {
  articles: ArticleCard[];
  page: number;
  newerPage: number | null;
  olderPage: number | null;
}

export interface SectionPage extends ArticleList {
  section: SectionRef & { description: string };
}

export interface AuthorPage extends ArticleList {
  author: AuthorRef & { bio: string };
}

export interface TagPage extends ArticleList {
  tag: TagRef;
}

/** The front page: the lead, those beside it, then each section's newest that stand not above. */
export interface FrontPage {
  lead: ArticleCard | null;
  top: ArticleCard[];
  sections: { section: SectionRef; articles: ArticleCard[] }[];
}

export const listPageSize = 20;
export const lastListPage = 50;
