import { type ArticleList, type ListPlace, lastListPage, lastMonthPage } from '@/lib/articles/schema';
import { formatMonth } from '@/lib/dates';

function readPage(text: string, last: number): number | null {
  const page = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  return page >= 2 && page <= last ? page : null;
}

/** What a list's own address shows. */
export const firstPage: ListPlace = { month: null, page: 1 };

/** A page's number from its address: 2 to the last; null for anything else (page 1 has the plain address). */
export function readPageNumber(text: string): ListPlace | null {
  const page = readPage(text, lastListPage);
  return page === null ? null : { month: null, page };
}

/** `2024`, [`02`] or [`02`, `page`, `2`], as they stand in an address; null for anything else. */
export function readMonthPlace(year: string, rest: string[]): ListPlace | null {
  const [month = '', word, number, ...more] = rest;
  if (!/^20\d\d$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month) || more.length > 0) return null;
  const page = word === undefined ? 1 : word === 'page' && number ? readPage(number, lastMonthPage) : null;
  return page === null ? null : { month: `${year}-${month}`, page };
}

/** A list's pages: the first has the list's own address, a month's stands beneath it. */
export function listPath(base: string, { month, page }: ListPlace): string {
  const list = month === null ? base : `${base}/${month.replace('-', '/')}`;
  return page === 1 ? list : `${list}/page/${page}`;
}

/** What a page of a list is called: "Study", "Study, February 2024, page 2". */
export function listTitle(name: string, { month, page }: ListPlace): string {
  const parts = [name, month && formatMonth(month), page > 1 && `page ${page}`];
  return parts.filter(Boolean).join(', ');
}

/** The ways on from a page of a list: its other pages, then other months. */
export function listPager(
  base: string,
  list: ArticleList,
): { newerUrl: string | null; olderUrl: string | null } {
  const { month, newerPage, olderPage, newerMonth, olderMonth } = list;
  const way = (page: number | null, otherMonth: string | null) => {
    if (page !== null) return listPath(base, { month, page });
    return otherMonth === null ? null : listPath(base, { month: otherMonth, page: 1 });
  };
  return { newerUrl: way(newerPage, newerMonth), olderUrl: way(olderPage, olderMonth) };
}
