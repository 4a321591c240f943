import type { FilledBody } from '@/lib/blocks/filled-body';
import type { BlockData } from '@/lib/blocks/registry';
import type { StoryNote } from './flow/notes/schema';

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
  /** What the newsroom says of its own changes, newest first. */
  notes: StoryNote[];
  /** Ids of the stories that its editor put first under it, published or not. */
  related: number[];
}

/** What stands at an article's address. */
export type ArticleAnswer =
  | { kind: 'found'; article: ArticleView }
  /** An address that a person redirected may lead to a page that is no article, or off the site. */
  | { kind: 'moved'; location: string; isArticle: boolean }
  | { kind: 'gone' }
  | { kind: 'missing' };

/** A page of a list: of one month (`2024-02`), or of all time (null); pages count from 1. */
export interface ListPlace {
  month: string | null;
  page: number;
}

/** One page of a list of articles. */
export interface ArticleList extends ListPlace {
  articles: ArticleCard[];
  newerPage: number | null;
  olderPage: number | null;
  /** The months with articles beside this one; after the last numbered page, the one that goes on. */
  newerMonth: string | null;
  olderMonth: string | null;
  /** All of its months, newest first. */
  months: string[];
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

/** The front page. No story stands in it twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  /** The second leads, beside the lead. */
  seconds: ArticleCard[];
  latest: ArticleCard[];
  /** Whether the latest are all of the last seven days. */
  isWeek: boolean;
  sections: { section: SectionRef; articles: ArticleCard[] }[];
}

export const listPageSize = 20;
/** What is older has its month's page. */
export const lastListPage = 50;
export const lastMonthPage = 99;
