import type { Ask } from '@/lib/db/reading';
import { mostRanked, searchPageSize } from '../schema';
import type { CompiledQuestion } from './compile';
import { listWindows } from './windows';

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

/**
 * The newest of what has the words, at most 2,000, ranked: by headline, standfirst, bylines and
 * topics first, and for the best 200 of them by the body too; a story of a year ago counts a third
 * less than one of today.
 */
const rank = `
  WITH found AS (
    SELECT article_id, first_published_at, head FROM article_search
    WHERE words @@ $1::tsquery AND ($4::timestamptz IS NULL OR first_published_at >= $4)
    ORDER BY first_published_at DESC, article_id DESC LIMIT ${mostRanked}
  ), weighed AS (
    SELECT *, 1 / sqrt(1 + greatest(0, extract(epoch FROM now() - first_published_at)::float8) / 31557600) AS freshness,
      0.1 + ts_rank('{0.1, 0.3, 0.5, 1}', head, $3::tsquery) + ts_rank_cd('{0.1, 0.3, 0.5, 1}', head, $2::tsquery) AS match
    FROM found
  ), best AS (
    SELECT * FROM weighed ORDER BY match * freshness DESC, first_published_at DESC, article_id DESC
    LIMIT ${20 * searchPageSize}
  ), ranked AS (
    SELECT b.article_id, b.first_published_at,
      (b.match + 0.3 * ts_rank_cd(s.words, $2::tsquery, 32)) * b.freshness AS score
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

/** Finds the words of a question, narrowed. @param query `all` or `any` of it. */
export async function findArticles(
  ask: Ask,
  question: CompiledQuestion,
  query: string,
  { sectionId, since, page }: Narrowing,
): Promise<FoundArticles> {
  const bounded = sectionId === null ? `(${query})` : `(${query}) & '~s${sectionId}'`;
  const offset = (page - 1) * searchPageSize;
  const rankWithin = (within: string) =>
    ask<{ id: number; total: number }>(rank, [within, query, question.any, since, offset]);
  // A common word is sought among the newest stories first, and further back only where they have too
  // few; those are ranked at once, without being counted before.
  let rows: { id: number; total: number }[] | null = null;
  for (const [depth, window] of (await listWindows(ask)).entries()) {
    const within = window === null ? bounded : `${bounded} & (${window})`;
    rows = depth === 0 ? await rankWithin(within) : null;
    const [count] =
      rows ?? (window === null ? [] : await ask<{ total: number }>(countFound, [within, since]));
    if (window !== null && (count?.total ?? 0) < mostRanked) continue;
    rows ??= await rankWithin(within);
    break;
  }
  if (!rows) return { total: 0, hits: [] };
  if (rows.length === 0) return { total: 0, hits: [] };
  const ids = rows.map(({ id }) => id);
  const marked = await ask<FoundArticles['hits'][number]>(markWords, [ids, question.words, marks]);
  const byId = new Map(marked.map((hit) => [hit.id, hit]));
  return { total: rows[0]?.total ?? 0, hits: ids.flatMap((id) => byId.get(id) ?? []) };
}
