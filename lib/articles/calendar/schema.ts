import { z } from 'zod';

export const calendarInput = z.object({
  view: z.enum(['month', 'week']).catch('month').default('month'),
  /** A calendar date of the newsroom; null for today. */
  day: z.iso.date().startsWith('20').nullable().catch(null).default(null),
});
export type CalendarView = z.output<typeof calendarInput>['view'];

/** What stands on a day: a story that came out, one that will, one that is to be taken down, a plan that was refused. */
export type EntryKind = 'published' | 'publish' | 'unpublish' | 'refused';

/** An article on a day of the calendar. */
export interface CalendarEntry {
  /** Of the article; with `kind` and `at` it is one entry. */
  id: number;
  kind: EntryKind;
  headline: string;
  sectionName: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Where the person can look at it: at the desk, or what readers see; null for neither. */
  href: string | null;
}

/** A day with what stands on it, in its order; where that is more than is shown, how much more. */
export interface CalendarDay {
  entries: CalendarEntry[];
  more: number;
}

export interface Calendar {
  days: Record<string, CalendarDay>;
}
