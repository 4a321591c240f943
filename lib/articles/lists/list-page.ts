import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import type { Read } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { type ArticleList, type ListPlace, lastListPage, lastMonthPage, listPageSize } from '../schema';
import { findCards } from '../store';
import { findScopeIds, findScopeMonths, type ListScope } from './scope';

/**
 * One page of a list, newest first; null beyond its end, and for a month without articles.
 * Numbered addresses are a promise to readers, so a page's place is counted, not keyed; the last
 * page bounds the counting to 1,000 rows of an index, and what is older has its month's page.
 */
export async function getListPage(
  scope: ListScope,
  { month, page }: ListPlace,
): Promise<Read<ArticleList | null>> {
  const db = getDb();
  const { data: settings, tags } = await getSettings();
  const lastPage = month === null ? lastListPage : lastMonthPage;
  if (!Number.isInteger(page) || page < 1 || page > lastPage) return { data: null, tags };
  const { timeZone } = settings;
  const window = { skip: (page - 1) * listPageSize, take: listPageSize + 1 };
  const [ids, months] = await Promise.all([
    findScopeIds(db, scope, month === null ? null : { month, timeZone }, window),
    findScopeMonths(db, scope, timeZone),
  ]);
  if (ids.length === 0 && (page > 1 || month !== null)) return { data: null, tags };
  const articles = await findCards(db, ids.slice(0, listPageSize));
  const at = month === null ? -1 : months.indexOf(month);
  const last = articles.at(-1);
  // What the numbered pages do not reach goes on by month.
  const isAtEnd = month === null && page === lastPage && ids.length > listPageSize && last;
  const data = {
    articles,
    page,
    newerPage: page > 1 ? page - 1 : null,
    olderPage: ids.length > listPageSize && page < lastPage ? page + 1 : null,
    month,
    newerMonth: (at > 0 && months[at - 1]) || null,
    olderMonth: isAtEnd
      ? todayIn(timeZone, last.publishedAt).slice(0, 7)
      : (at >= 0 && months[at + 1]) || null,
    months,
  };
  return { data, tags };
}
