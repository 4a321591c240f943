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

/** Whether a text has the form of a NOC 2021 code; whether there is such a code, the database knows. */
export function isNocCode(text: string): boolean {
  return /^(00|[1-9][0-5])\d{3}$/.test(text);
}

/** Years of the classification's editions: "NOC 2021" is no code. */
const editions = new Set(['2006', '2011', '2016', '2021', '2026']);

/**
 * The numbers that a text gives out as NOC codes: "NOC 31102", "NOC codes 31110, 31112 and 31201",
 * "NOC3456", and a list's items that end in one: "• Dentists – 31110". Single digits (TEER, broad categories) and names of editions are left out.
 */
export function nocCodesIn(text: string): string[] {
  const mentions = text.matchAll(
    /\bNOC(?:\s+2021)?(?:\s+codes?)?[\s:#]*(\d+(?:(?:,\s*|\s+)(?:and\s+|or\s+|&\s+)?\d+)*)/gi,
  );
  const items = text.matchAll(/^\s*(?:•|\d+\.)\s.*[–—(-]\s*(\d{5})\)?$/gm);
  const numbers = [...mentions, ...items].flatMap((mention) => mention[1]?.match(/\d+/g) ?? []);
  return [...new Set(numbers)].filter((number) => number.length > 1 && !editions.has(number));
}
