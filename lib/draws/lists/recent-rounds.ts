import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { presentDraw } from '../present-draw';
import { drawInclude, newestFirst } from '../store';

/** A round with the slug of its stream; null where the source's name is none that is known. */
export interface StreamRound {
  draw: DrawData;
  stream: string | null;
}

/** The calendar date so many months before another. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

async function readRoundsSince(from: string): Promise<Read<StreamRound[]>> {
  const rows = await getDb().draw.findMany({
    where: {
      programSlug: 'express-entry',
      withdrawnAt: null,
      // A date that cannot be read may be a recent one.
      OR: [{ date: { gte: fromCalendarDate(from) } }, { date: null }],
    },
    include: drawInclude,
    orderBy: newestFirst,
  });
  const data = rows.map((row) => ({ draw: presentDraw(row), stream: row.stream?.slug ?? null }));
  return { data, tags: [contentTags.draws] };
}

/** Express Entry's rounds of the last so many months, newest first, but for withdrawn ones. */
export function listRecentRounds(months: number): Promise<Read<StreamRound[]>> {
  return keepRead(`recent-rounds ${months}`, () => readRoundsSince(monthsBefore(todayIn(), months)));
}
