import type { RevisionRow } from '@/lib/articles/writing/revisions/schema';
import { formatCalendarDate, formatTime, todayIn } from '@/lib/dates';

/** What a revision is. */
export function kindWords({ kind, restoredVersion }: RevisionRow): string {
  switch (kind) {
    case 'publish':
      return 'Published';
    case 'unpublish':
      return 'Taken down';
    case 'restore':
      return restoredVersion === null ? 'Put back' : `Version ${restoredVersion} put back`;
    default:
      return 'Written';
  }
}

/** The day on which it was last written, in the newsroom's zone. */
export const dayWords = ({ at }: RevisionRow, timeZone: string): string =>
  formatCalendarDate(todayIn(timeZone, at));

/** From when to when it was written, or when. */
export function timeWords({ kind, from, at }: RevisionRow, timeZone: string): string {
  const [begun, ended] = [formatTime(from, timeZone), formatTime(at, timeZone)];
  if (kind !== 'save' || begun === ended) return ended;
  const isOneDay = todayIn(timeZone, from) === todayIn(timeZone, at);
  return `${isOneDay ? '' : `${formatCalendarDate(todayIn(timeZone, from), 'short')}, `}${begun} – ${ended}`;
}
