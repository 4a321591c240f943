import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import type { AudienceSegment } from '@/lib/db/generated/client';
import type { Segment, SegmentMatch, SegmentOrigin, SegmentRule } from './schema';

const dayOf = (date: Date | null) => (date ? toCalendarDate(date) : '');
const dateOf = (day: string) => (day ? fromCalendarDate(day) : null);

export function presentSegment(row: AudienceSegment): Segment {
  const { id, version, name, choices } = row;
  const match = row.match as SegmentMatch;
  const origin = row.origin as SegmentOrigin;
  return { id, version, name, match, choices, origin, since: dayOf(row.since), before: dayOf(row.before) };
}

/** A rule as its columns. */
export const segmentColumns = ({ match, choices, since, before, origin }: SegmentRule) => ({
  ...{ match, choices, origin },
  since: dateOf(since),
  before: dateOf(before),
});

/** A segment's rule; null where none is named. @throws where it is gone. */
export async function findRule(db: Db, id: string | null): Promise<SegmentRule | null> {
  return id ? presentSegment(await db.audienceSegment.findUniqueOrThrow({ where: { id } })) : null;
}
