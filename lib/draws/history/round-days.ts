import { toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { type HistoryFilter, whereHistory } from './history-filter';

/** The days on which a program held rounds, each once, oldest first. */
export async function listRoundDays(filter: HistoryFilter): Promise<string[]> {
  const rows = await getDb().$queryRaw<{ date: Date }[]>`
    SELECT DISTINCT d.date FROM draws d
    WHERE ${whereHistory(filter)} AND d.date IS NOT NULL
    ORDER BY d.date`;
  return rows.map(({ date }) => toCalendarDate(date));
}
