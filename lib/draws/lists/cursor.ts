import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { Prisma } from '@/lib/db/generated/client';
import { isBefore } from '../store';

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
  return Number.isNaN(day.getTime()) ? null : isBefore({ date: day, numberOrder });
}

/** A place in a list that goes by day and id. */
export interface DayPlace {
  date: Date | null;
  id: number;
}

/** The same as it may stand in an address: `2024-02-14~284`. */
export function toDayCursor({ date, id }: DayPlace): string {
  return `${date ? toCalendarDate(date) : ''}~${id}`;
}

/** The place that a cursor names; null for a damaged one. */
export function readDayCursor(cursor: string): DayPlace | null {
  const [, date, id] = /^(\d{4}-\d\d-\d\d)?~(\d{1,9})$/.exec(cursor) ?? [];
  const day = date ? fromCalendarDate(date) : null;
  if (!id || (day && Number.isNaN(day.getTime()))) return null;
  return { date: day, id: Number(id) };
}
