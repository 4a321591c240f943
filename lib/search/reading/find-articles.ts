import type { Ask } from '@/lib/db/reading';
import { lastSearchPage, mostRanked, searchPageSize } from '../schema';
import type { CompiledQuestion } from './compile';
import { listWindows, monthsSince, type Window } from './windows';

/** Marks in what the database gives back: control characters, which no text of ours needs. */
export const markStart = '\u0002';
export const markEnd = '\u0003';

export interface FoundArticles {
  total: number;
  hits: { id: number; headline: string; snippet: string }[];
}

interface Narrowing {
  sectionId: number | null;
  /** Stories first out at or after this instant. */
  since: Date | null;
  page: number;
}

/** Unpacking a whole text is what costs most. */
const byBody = 100;

/**
 * The newest of what has the words, at most 2,000, ranked: by headline, standfirst, bylines and
 * topics first, the best 200 of them by how near the words stand there, and the best 100 by the body
 * too; a story of a year ago counts a third less than one of today.
 */
const rank = `
  WITH found AS (
    SELECT article_id, first_published_at, head FROM article_search
    WHERE words @@ $1::tsquery AND ($4::timestamptz IS NULL OR first_published_at >= $4)
    ORDER BY first_published_at DESC, article_id DESC LIMIT ${mostRanked}
  ), weighed AS (
    SELECT article_id, first_published_at,
      1 / sqrt(1 + greatest(0, extract(epoch FROM now() - first_published_at)::float8) / 31557600) AS freshness,
      0.1 + ts_rank('{0.1, 0.3, 0.5, 1}', head, $3::tsquery) AS match
    FROM found
  ), best AS (
    SELECT *, row_number() OVER (ORDER BY match * freshness DESC, first_published_at DESC, article_id DESC) AS place
    FROM weighed ORDER BY place LIMIT ${lastSearchPage * searchPageSize}
  ), ranked AS (
    SELECT b.article_id, b.first_published_at,
      (b.match + ts_rank_cd('{0.1, 0.3, 0.5, 1}', s.head, $2::tsquery)
        + CASE WHEN b.place <= ${byBody} THEN 0.3 * ts_rank_cd(s.words, $2::tsquery, 32) ELSE 0 END
      ) * b.freshness AS score
    FROM best b JOIN article_search s USING (article_id)
  )
  SELECT article_id AS id, (SELECT count(*)::int FROM found) AS total FROM ranked
  ORDER BY score DESC, first_published_at DESC, article_id DESC
  LIMIT ${searchPageSize} OFFSET $5`;

const countFound = `
  SELECT count(*)::int AS total FROM (
    SELECT FROM article_search
    WHERE words @@ $1::tsquery AND ($2::timestamptz IS NULL OR first_published_at >= $2)
    LIMIT ${mostRanked}
  ) found`;

const markWords = `
  SELECT article_id AS id,
    ts_headline('public.cin_search', headline, $2::tsquery, $3 || ', HighlightAll=true') AS headline,
    ts_headline('public.cin_search', standfirst || E'\\n' || left(text, 20000), $2::tsquery,
      $3 || ', MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=" … "') AS snippet
  FROM published_articles WHERE article_id = ANY ($1::int[])`;

const marks = `StartSel="${markStart}", StopSel="${markEnd}"`;

/** Of how many more stories than should be enough a window is taken: words come and go. */
const margin = 1.3;

/**
 * The windows in which to look, in order: the one that should have enough, as the words of the newest
 * stories have it, then all.
 */
async function chooseWindows(windows: Window[], count: (window: Window) => Promise<number>) {
  const [first] = windows;
  if (!first || windows.length === 1) return windows;
  const found = await count(first);
  const enough = found >= mostRanked ? first.stories : (margin * first.stories * mostRanked) / found;
  const fitting = windows.findIndex(({ stories }) => stories >= enough);
  return [...new Set([...windows.slice(fitting, fitting + 1), ...windows.slice(-1)])];
}

/** Finds the words of a question, narrowed. @param query `all` or `any` of it. */
export async function findArticles(
  ask: Ask,
  question: CompiledQuestion,
  query: string,
  { sectionId, since, page }: Narrowing,
): Promise<FoundArticles> {
  const bounded = sectionId === null ? `(${query})` : `(${query}) & '~s${sectionId}'`;
  const offset = (page - 1) * searchPageSize;
  const within = (window: Window) =>
    window.since === null ? bounded : `${bounded} & (${monthsSince(window.since)})`;
  const windows = await chooseWindows(await listWindows(ask, since), async (window) => {
    const [count] = await ask<{ total: number }>(countFound, [within(window), since]);
    return count?.total ?? 0;
  });
  let rows: { id: number; total: number }[] = [];
  for (const window of windows) {
    rows = await ask(rank, [within(window), query, question.any, since, offset]);
    if (rows[0] && rows[0].total >= mostRanked) break;
  }
  if (rows.length === 0) return { total: 0, hits: [] };
  const ids = rows.map(({ id }) => id);
  const marked = await ask<FoundArticles['hits'][number]>(markWords, [ids, question.words, marks]);
  const byId = new Map(marked.map((hit) => [hit.id, hit]));
  return { total: rows[0]?.total ?? 0, hits: ids.flatMap((id) => byId.get(id) ?? []) };
}
