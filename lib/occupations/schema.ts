import type { BlockData } from '@/lib/blocks/registry';

/** A unit group of NOC 2021. The code is text: `00012` is one. */
export interface OccupationView {
  code: string;
  title: string;
  titleFr: string;
  teer: number;
  /** The category lists that it stands on, newest first. */
  lists: { stream: string; listYear: number; name: string }[];
}

/** One version of a category's list, as pages and the block show it. Calendar dates, both included. */
export type OccupationListView = BlockData<'occupation-list'>;

/** A category's list on one day, by its codes. */
export interface ListInForce {
  stream: string;
  streamName: string;
  name: string;
  codes: string[];
}

/** Whether a text has the form of a NOC 2021 code; whether there is such a code, the database knows. */
export function isNocCode(text: string): boolean {
  return /^(00|[1-9][0-5])\d{3}$/.test(text);
}

/** Years of the classification's editions: "NOC 2021" is no code. */
const editions = new Set(['2006', '2011', '2016', '2021', '2026']);

export interface NocMention {
  code: string;
  /** The place of its first digit in the text. */
  at: number;
}

const mentions = /\bNOC(?:\s+2021)?(?:\s+codes?)?[\s:#]*(\d+(?:(?:,\s*|\s+)(?:and\s+|or\s+|&\s+)?\d+)*)/gi;
const items = /^\s*(?:•|\d+\.)\s.*[–—(-]\s*(\d{5})\)?$/gm;

/**
 * The numbers that a text gives out as NOC codes, each time that it does: "NOC 31102", "NOC codes 31110,
 * 31112 and 31201", "NOC3456", and a list's items that end in one: "• Dentists – 31110". Single
 * digits (TEER, broad categories) and names of editions are left out.
 */
export function nocMentionsIn(text: string): NocMention[] {
  const found = [mentions, items].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const numbers = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(numbers);
      return [...numbers.matchAll(/\d+/g)].map((number) => ({ code: number[0], at: start + number.index }));
    }),
  );
  return found.filter(({ code }) => code.length > 1 && !editions.has(code));
}
