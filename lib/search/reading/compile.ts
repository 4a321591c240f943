import type { Ask } from '@/lib/db/reading';
import { meaningOf } from './abbreviations';
import type { Term } from './terms';

/** A question as tsquery texts, written by PostgreSQL itself. */
export interface CompiledQuestion {
  /** Everything has to be there; '' where no term says anything (only "the", say). */
  all: string;
  /** Anything of it. */
  any: string;
  /** Any of the words alone, without authors and tags, for marking. */
  words: string;
  /** All of the words alone, for names and titles. */
  plain: string;
  /** How many terms say something. */
  count: number;
}

interface CompiledTerm {
  isExcluded: boolean;
  query: string;
  names: string | null;
}

/**
 * As good as the word itself (see the marks in the table): an author or a topic of the name, a draw
 * of the number, the lists on which an occupation of the code stands.
 */
const compileTerms = `
  WITH terms AS (
    SELECT n, is_excluded, lower(ltrim(term, '#')) AS term, phraseto_tsquery('public.cin_search', search_text(term))
      || coalesce(phraseto_tsquery('public.cin_search', search_text(meaning)), '') AS query
    FROM unnest($1::text[], $2::boolean[], $3::text[]) WITH ORDINALITY AS t (term, is_excluded, meaning, n)
  )
  SELECT is_excluded AS "isExcluded", query::text AS query, (
    SELECT string_agg(quote_literal(mark), ' | ') FROM (
      (SELECT '~a' || id AS mark FROM authors WHERE search_vector(name) @@ query LIMIT 20)
      UNION ALL
      (SELECT '~t' || id FROM tags WHERE search_vector(name) @@ query LIMIT 20)
      UNION ALL
      SELECT '~d' || term WHERE term ~ '^[0-9]{1,4}[a-z]?$'
      UNION ALL
      SELECT '~o' || s.slug FROM occupation_list_entries e
      JOIN occupation_lists l ON l.id = e.list_id JOIN streams s ON s.id = l.stream_id
      WHERE e.code = term
    ) marks
  ) AS names
  FROM terms WHERE numnode(query) > 0 ORDER BY n`;

/** A number as it may be printed besides: '3500' is also '3' before '500'. */
function withSeparators(query: string): string {
  const [, head, rest] = /^'(\d{1,3})((?:\d{3})+)'$/.exec(query) ?? [];
  if (!head || !rest) return query;
  const groups = [head, ...(rest.match(/\d{3}/g) ?? [])].map((group) => `'${group}'`);
  return `${query} | ${groups.join(' <-> ')}`;
}

/** Terms → what the index is asked. */
export async function compileQuestion(ask: Ask, terms: Term[]): Promise<CompiledQuestion> {
  const rows = await ask<CompiledTerm>(compileTerms, [
    terms.map(({ text }) => text),
    terms.map(({ isExcluded }) => isExcluded),
    terms.map(({ text }) => meaningOf(text)),
  ]);
  const wanted = rows.filter((row) => !row.isExcluded);
  const unwanted = rows.filter((row) => row.isExcluded).map(({ query }) => `!(${query})`);
  const withNames = wanted.map(({ query, names }) => (names ? `(${query} | ${names})` : `(${query})`));
  if (wanted.length === 0) return { all: '', any: '', words: '', plain: '', count: 0 };
  return {
    all: [...withNames, ...unwanted].join(' & '),
    any: [`(${withNames.join(' | ')})`, ...unwanted].join(' & '),
    words: wanted.map(({ query }) => `(${withSeparators(query)})`).join(' | '),
    plain: wanted.map(({ query }) => `(${query})`).join(' & '),
    count: wanted.length,
  };
}
