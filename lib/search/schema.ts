import { z } from 'zod';
import type { ArticleCard, SectionRef } from '@/lib/articles/schema';
import type { DrawData } from '@/lib/blocks/draw-data';

/** How far back a search may be asked to look, in days, and its words. */
export const searchTimes = {
  week: { days: 7, label: 'Past week' },
  month: { days: 31, label: 'Past month' },
  year: { days: 366, label: 'Past year' },
} as const;
export type SearchTime = keyof typeof searchTimes;

export const searchPageSize = 10;
export const lastSearchPage = 20;
/** Of more stories than these, the newest are ranked. */
export const mostRanked = 2_000;
const longestQuestion = 200;

/** A text field of an address: the first of several, and what is no text as nothing. */
const field = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().catch(''));

/** What a reader asks, as it stands in the address; whatever cannot be read counts as not asked. */
export const searchQuestion = z.object({
  q: field.transform((text) => cleanQuestion(text)),
  section: field.transform((slug) => (/^[a-z0-9-]{1,40}$/.test(slug) ? slug : null)),
  time: field.transform((time) => (Object.hasOwn(searchTimes, time) ? (time as SearchTime) : null)),
  page: field.transform((text) => (/^[1-9]\d?$/.test(text) ? Math.min(Number(text), lastSearchPage) : 1)),
  /** Set where the reader wants the words as they typed them. */
  exact: field.transform((text) => text === '1'),
});
export type SearchQuestion = z.infer<typeof searchQuestion>;

/** What has no shape: control and format characters, halves of pairs; but the joiner of an emoji of several stays. */
const shapeless =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|[^\P{C}\u200d]|[\p{Zl}\p{Zp}]/gu;

/** Typed text without what has no shape; at most 200 characters. */
export function cleanQuestion(text: string): string {
  return [
    ...text
      .slice(0, 4 * longestQuestion)
      .normalize('NFKC')
      .replace(shapeless, ' '),
  ]
    .slice(0, longestQuestion)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A piece of a text; marked where it is what was looked for. */
export interface TextPart {
  /** Where it begins. */
  at: number;
  text: string;
  isMarked: boolean;
}

/** A story that was found, with the words marked. */
export interface SearchHit {
  article: ArticleCard;
  headline: TextPart[];
  snippet: TextPart[];
}

/** An occupation of NOC 2021 that was found, and the category list on which it stands now. */
export interface OccupationHit {
  code: string;
  title: string;
  category: { name: string; url: string } | null;
}

/** A page of this site that is named like the question: a province's draws, a stream, a topic, an author. */
export interface PlaceHit {
  kind: 'Draws' | 'Category' | 'Topic' | 'Author';
  name: string;
  url: string;
}

export interface SearchPage {
  hits: SearchHit[];
  /** At most `mostRanked`, which then stands for "that many or more". */
  total: number;
  page: number;
  newerPage: number | null;
  olderPage: number | null;
  draws: DrawData[];
  occupations: OccupationHit[];
  places: PlaceHit[];
  sections: SectionRef[];
  /** What the words may have meant: shown in their place, or offered. */
  correction: { text: string; isShown: boolean } | null;
  /** Nothing had all of the words: what is shown has some of them. */
  isLoose: boolean;
}

/** The address of a search. */
export function searchUrl(question: Partial<Omit<SearchQuestion, 'page'>> & { page?: number }): string {
  const { q = '', section, time, page = 1, exact } = question;
  const query = new URLSearchParams({ q });
  if (section) query.set('section', section);
  if (time) query.set('time', time);
  if (exact) query.set('exact', '1');
  if (page > 1) query.set('page', String(page));
  return `/search?${query}`;
}
