import type { Client } from 'pg';
import { headlineEnds, headlineStarts, sentences } from './words';

const counts = { authors: 40, tags: 300, paragraphs: 2_000 };
const slugOf = { author: 'size-author-', tag: 'size-topic-', article: 'size-story-' };
/** Stories are written in this many rows at a time. */
const batch = 20_000;

const pick = (seed: string, size: string | number) => `(abs(hashint8extended(i, ${seed})) % ${size})`;
const array = (texts: readonly string[]) =>
  `ARRAY[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;

const names = `
  INSERT INTO authors (slug, name, bio)
  SELECT '${slugOf.author}' || i, 'Writer Number ' || i, 'Writes about figures.' FROM generate_series(1, ${counts.authors}) i
  ON CONFLICT DO NOTHING;
  INSERT INTO tags (slug, name) SELECT '${slugOf.tag}' || i, 'Topic ' || i FROM generate_series(1, ${counts.tags}) i
  ON CONFLICT DO NOTHING;`;

/** Paragraphs of three to six sentences, from which every story takes its own. */
const paragraphs = `
  CREATE TEMP TABLE size_paragraphs AS
  SELECT i AS id, string_agg((${array(sentences)})[1 + abs(hashint8extended(i * 10 + k, 1)) % ${sentences.length}], ' ' ORDER BY k) AS text
  FROM generate_series(0, ${counts.paragraphs - 1}) i
  CROSS JOIN LATERAL generate_series(1, 3 + (i % 4)) k GROUP BY i;
  ALTER TABLE size_paragraphs ADD COLUMN node jsonb;
  UPDATE size_paragraphs SET node = jsonb_build_object('type', 'paragraph', 'content',
    jsonb_build_array(jsonb_build_object('type', 'text', 'text', text)));
  CREATE UNIQUE INDEX ON size_paragraphs (id);
  CREATE TEMP TABLE size_draws AS
  SELECT row_number() OVER (ORDER BY id) - 1 AS place, program_slug AS program, number FROM draws WHERE withdrawn_at IS NULL;
  CREATE UNIQUE INDEX ON size_draws (place);
  ANALYZE size_paragraphs; ANALYZE size_draws;`;

/**
 * Stories `from` to `to`: six to twelve paragraphs, a highlight of one draw, a figure of another, and a
 * pointer to an earlier story. Every hundredth is about one same draw, as the best known ones are.
 */
const stage = (first: number, from: number, to: number, total: number) => `
  CREATE TEMP TABLE size_stories ON COMMIT DROP AS
  SELECT ${first} + i AS id, i, '${slugOf.article}' || i AS slug,
    (${array(headlineStarts)})[1 + ${pick('1', headlineStarts.length)}] || ' '
      || (${array(headlineEnds)})[1 + ${pick('2', headlineEnds.length)}] || ', story ' || i AS headline,
    (${array(sentences)})[1 + ${pick('3', sentences.length)}] AS standfirst,
    (SELECT id FROM sections ORDER BY position OFFSET ${pick('4', '(SELECT count(*) FROM sections)')} LIMIT 1) AS section_id,
    timestamptz '2015-02-01' + (i::float8 / ${total}) * interval '10 years' AS at,
    a.program AS program, a.number AS number, b.program AS other_program, b.number AS other_number,
    jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
      jsonb_build_object('type', 'draw-highlight', 'attrs', jsonb_build_object('program', a.program, 'number', a.number)),
      jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
        jsonb_build_object('type', 'text', 'text', 'The round before brought '),
        jsonb_build_object('type', 'figure', 'attrs', jsonb_build_object('program', b.program, 'number', b.number,
          'field', 'invitations', 'seen', '')),
        jsonb_build_object('type', 'text', 'text', ' invitations.')))
      ) || texts.nodes || CASE WHEN i > 1 THEN jsonb_build_array(
        jsonb_build_object('type', 'see-also', 'attrs', jsonb_build_object('articleId', ${first} + i / 2))) ELSE '[]' END
    ) AS body,
    texts.text
  FROM generate_series(${from}, ${to}) i
  JOIN size_draws a ON a.place = CASE WHEN i % 100 = 0 THEN
      (SELECT place FROM size_draws WHERE program = 'express-entry' ORDER BY number <> '284', place LIMIT 1)
    ELSE ${pick('5', '(SELECT count(*) FROM size_draws)')} END
  JOIN size_draws b ON b.place = ${pick('6', '(SELECT count(*) FROM size_draws)')}
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(p.node ORDER BY k) AS nodes, string_agg(p.text, E'\\n\\n' ORDER BY k) AS text
    FROM generate_series(1, 6 + (i % 7)) k
    JOIN size_paragraphs p ON p.id = abs(hashint8extended(i * 20 + k, 7)) % ${counts.paragraphs}
  ) texts;`;

const write = `
  INSERT INTO articles (id, status, version, section_id, slug, headline, standfirst, body, created_at, updated_at)
  SELECT id, 'published', 1, section_id, slug, headline, standfirst, body, at, at FROM size_stories;
  INSERT INTO published_articles (article_id, section_id, slug, headline, standfirst, body, text, first_published_at, published_at, version)
  SELECT id, section_id, slug, headline, standfirst, body, text, at, at, 1 FROM size_stories;
  INSERT INTO article_revisions (article_id, version, kind, snapshot, created_at)
  SELECT id, 1, 'publish', jsonb_build_object('headline', headline, 'standfirst', standfirst, 'slug', slug, 'body', body), at
  FROM size_stories;
  CREATE TEMP TABLE size_bylines ON COMMIT DROP AS
  SELECT s.id, a.id AS author_id, n AS position, s.at FROM size_stories s, LATERAL (SELECT s.i) k(i)
  CROSS JOIN LATERAL generate_series(0, (k.i % 3 = 0)::int) n
  JOIN authors a ON a.slug = '${slugOf.author}' || (1 + (${pick('8', counts.authors)} + n * 7) % ${counts.authors});
  INSERT INTO article_authors (article_id, author_id, position) SELECT id, author_id, position FROM size_bylines;
  INSERT INTO published_article_authors (article_id, author_id, position, first_published_at)
  SELECT id, author_id, position, at FROM size_bylines;
  -- The square of a share: some tags stand on many stories, most on few.
  CREATE TEMP TABLE size_labels ON COMMIT DROP AS
  SELECT DISTINCT s.id, t.id AS tag_id, s.at FROM size_stories s
  CROSS JOIN LATERAL generate_series(1, 3) n
  JOIN tags t ON t.slug = '${slugOf.tag}' || (1 + floor(${counts.tags} * power(abs(hashint8extended(s.i * 4 + n, 9)) % 10000 / 10000.0, 2)))::int;
  INSERT INTO article_tags (article_id, tag_id) SELECT id, tag_id FROM size_labels;
  INSERT INTO published_article_tags (article_id, tag_id, first_published_at) SELECT id, tag_id, at FROM size_labels;
  INSERT INTO article_references (article_id, state, kind, target, count, blocks)
  SELECT s.id, state.state, ref.kind, ref.target, 1, ARRAY[ref.block]
  FROM size_stories s
  CROSS JOIN (VALUES ('draft'::"ReferenceState"), ('published'::"ReferenceState")) state(state)
  CROSS JOIN LATERAL (VALUES ('draw'::"ReferenceKind", s.program || '/' || s.number, 'draw-highlight'),
    ('draw', s.other_program || '/' || s.other_number, 'figure'),
    ('article', (s.id - s.i + s.i / 2)::text, 'see-also')) ref(kind, target, block)
  WHERE ref.kind <> 'article' OR s.i > 1
  ON CONFLICT DO NOTHING;`;

/** Tables whose triggers keep the search; it is made afterwards, in order. */
const searched = ['published_articles', 'published_article_authors', 'published_article_tags'];

async function newestId(client: Client): Promise<number> {
  const { rows } = await client.query<{ id: number }>('SELECT coalesce(max(id), 0)::int AS id FROM articles');
  return rows[0]?.id ?? 0;
}

/**
 * Adds `count` published articles with bylines, tags, revisions and references; the same ones each time.
 * They are not found by search yet.
 * @returns the ids: those after `first`, up to `last`.
 */
export async function fillArticles(
  client: Client,
  count: number,
  onProgress: (done: number) => void,
): Promise<{ first: number; last: number }> {
  const first = await newestId(client);
  await client.query(names);
  await client.query(paragraphs);
  for (const table of searched) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (let from = 1; from <= count; from += batch) {
    const to = Math.min(count, from + batch - 1);
    await client.query(`BEGIN; ${stage(first, from, to, count)} ${write} COMMIT;`);
    onProgress(to);
  }
  for (const table of searched) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await client.query(
    `SELECT setval(pg_get_serial_sequence('articles', 'id'), (SELECT max(id) FROM articles))`,
  );
  return { first, last: first + count };
}

/** Lets search find the articles of some ids. It takes longer than writing them did. */
export async function fillSearch(
  client: Client,
  { first, last }: { first: number; last: number },
  onProgress: (done: number) => void,
): Promise<void> {
  for (let from = first + 1; from <= last; from += batch) {
    const to = Math.min(last, from + batch - 1);
    await client.query(
      'SELECT count(refresh_article_search(article_id)::text) FROM published_articles WHERE article_id BETWEEN $1 AND $2',
      [from, to],
    );
    onProgress(to - first);
  }
}
