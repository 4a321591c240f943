import { z } from 'zod';
import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { Prisma } from '@/lib/db/client';
import { cursorParts } from '../contract/parameters';
import { cursorOf } from '../http/cursor';

/** Newest first; draws whose date cannot be read stand before all others. */
export const drawOrder: Prisma.DrawOrderByWithRelationInput[] = [
  { date: 'desc' },
  { numberOrder: 'desc' },
  { id: 'desc' },
];

const place = z.object({
  date: cursorParts.date.nullable(),
  order: cursorParts.text,
  id: cursorParts.id,
});
type DrawPlace = z.output<typeof place>;

export const drawCursor = cursorOf('draws', place);

export function placeOfDraw(row: { date: Date | null; numberOrder: string; id: number }): DrawPlace {
  return { date: row.date && toCalendarDate(row.date), order: row.numberOrder, id: row.id };
}

/** What comes after a place in that order. */
export function afterDraw({ date, order, id }: DrawPlace): Prisma.DrawWhereInput {
  const later: Prisma.DrawWhereInput[] = [
    { numberOrder: { lt: order } },
    { numberOrder: order, id: { lt: id } },
  ];
  if (date === null) return { OR: [{ date: null, OR: later }, { date: { not: null } }] };
  const day = fromCalendarDate(date);
  // The first condition alone lets the index start at the place.
  return { date: { lte: day }, OR: [{ date: { lt: day } }, ...later] };
}
