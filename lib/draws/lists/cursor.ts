import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { Prisma } from '@/lib/db/generated/client';

/** A place in a list of draws, newest first, as it may stand in an address: `2024-02-14~0000000284`. */
export function toDrawCursor(row: { date: Date | null; numberOrder: string }): string {
  return `${row.date ? toCalendarDate(row.date) : ''}~${row.numberOrder}`;
}

/** What comes after a place, in the order of `newestFirst` (undated draws first); null for a damaged cursor. */
export function afterDrawCursor(cursor: string): Prisma.DrawWhereInput | null {
  const [date, numberOrder] = cursor.split('~');
  if (date === undefined || !numberOrder || (date !== '' && !/^\d{4}-\d\d-\d\d$/.test(date))) return null;
  if (date === '') {
    return { OR: [{ date: null, numberOrder: { lt: numberOrder } }, { date: { not: null } }] };
  }
  const day = fromCalendarDate(date);
  if (Number.isNaN(day.getTime())) return null;
  // The first condition alone lets the index start at the place.
  return { date: { lte: day }, OR: [{ date: { lt: day } }, { numberOrder: { lt: numberOrder } }] };
}
