import { toCalendarDate } from '@/lib/dates';
import type { OccupationListView } from './schema';
import type { ListRow } from './store';

/** A stored list as readers see it. */
export function toListView(row: ListRow): OccupationListView {
  return {
    name: row.name,
    listYear: row.listYear,
    versionLabel: row.versionLabel,
    effectiveFrom: toCalendarDate(row.effectiveFrom),
    effectiveUntil: row.effectiveUntil && toCalendarDate(row.effectiveUntil),
    rule: row.rule,
    occupations: row.entries.map(({ occupation }) => ({
      code: occupation.code,
      title: occupation.titleEn,
      teer: occupation.teer,
    })),
  };
}

/**
 * The list that was in force on a calendar date; null where the category had none that day.
 * A list's last day is not always known: of two that may be in force, the later one is.
 */
export function listInForce(lists: OccupationListView[], at: string): OccupationListView | null {
  const inForce = lists.filter(
    (list) => list.effectiveFrom <= at && (list.effectiveUntil === null || list.effectiveUntil >= at),
  );
  return inForce.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0] ?? null;
}
