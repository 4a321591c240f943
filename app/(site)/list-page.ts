import { lastListPage } from '@/lib/articles/schema';

/** A page's number from its address: 2 to the last; null for anything else (page 1 has the plain address). */
export function readPageNumber(text: string): number | null {
  if (!/^[1-9]\d?$/.test(text)) return null;
  const page = Number(text);
  return page >= 2 && page <= lastListPage ? page : null;
}

/** A list's pages by number: the first has the list's own address. */
export function listPath(base: string, page: number): string {
  return page === 1 ? base : `${base}/page/${page}`;
}
