-- Words without accents and by their English stem: "Québec" is "quebec", "invited" is "invitation".
CREATE TEXT SEARCH CONFIGURATION cin_search (COPY = english);
ALTER TEXT SEARCH CONFIGURATION cin_search
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
-- Words as they are written, for spelling.
CREATE TEXT SEARCH CONFIGURATION cin_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION cin_words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- A text as it is searched: "3,500" is one number, and what holds words together holds them apart.
CREATE FUNCTION search_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(value, '(\d)[,\u00a0\u202f](?=\d{3}(?!\d))', '\1', 'g'), '-‐‑–—/_.@:', '          ')
$$;

CREATE FUNCTION search_vector(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('public.cin_search'::regconfig, public.search_text(value))
$$;

-- What search looks through: one row for each published article. Beside its words stand marks that
-- no reader can type: ~s its section, ~m its month (UTC), ~a its authors, ~t its tags, ~d the numbers
-- of the draws and ~o the category lists that it refers to. So a search narrows by all of them within
-- the one index, and a changed name of an author or a tag changes no row.
CREATE TABLE "article_search" (
    "article_id" INTEGER NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "head" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "written_in" xid8 NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "published_articles"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What is pending in the index is read by every search: little of it.
CREATE INDEX "article_search_words_idx" ON "article_search" USING GIN ("words") WITH (gin_pending_list_limit = 256);

-- Names and titles by word.
CREATE INDEX "authors_name_words" ON "authors" USING GIN (search_vector("name"));
CREATE INDEX "tags_name_words" ON "tags" USING GIN (search_vector("name"));
CREATE INDEX "occupations_title_words" ON "occupations" USING GIN (search_vector("title_en" || ' ' || "title_fr"));

-- The words that are in use here, without accents: what a misspelt word may have meant.
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "search_words_word_trgm" ON "search_words" USING GIN ("word" gin_trgm_ops);

CREATE FUNCTION add_search_words(value text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO public.search_words (word)
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('public.cin_words'::regconfig, public.search_text(value)))) AS word
  WHERE word ~ '^[[:alpha:]]{4,24}$' AND NOT EXISTS (SELECT 1 FROM public.search_words k WHERE k.word = word.word)
  ORDER BY word
  ON CONFLICT DO NOTHING
$$;

-- A text of more than 100,000 characters is searched by its beginning: a tsvector holds a megabyte.
CREATE FUNCTION refresh_article_search(id integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO public.article_search (article_id, first_published_at, head, words, written_in)
  SELECT p.article_id, p.first_published_at, h.head,
    h.head
      || format('''~s%s'' ''~m%s''', p.section_id, to_char(p.first_published_at AT TIME ZONE 'UTC', 'YYYYMM'))::tsvector
      || setweight(public.search_vector(left(p.text, 100000)), 'D'),
    pg_current_xact_id()
  FROM public.published_articles p
  CROSS JOIN LATERAL (
    SELECT setweight(public.search_vector(left(p.headline, 2000)), 'A')
      || setweight(public.search_vector(left(p.standfirst, 5000)), 'B')
      || coalesce((SELECT string_agg(format('''~a%s'':1B', a.author_id), ' ') FROM public.published_article_authors a WHERE a.article_id = p.article_id), '')::tsvector
      || coalesce((SELECT string_agg(format('''~t%s'':1B', t.tag_id), ' ') FROM public.published_article_tags t WHERE t.article_id = p.article_id), '')::tsvector
      || coalesce((
        SELECT string_agg(DISTINCT quote_literal(CASE r.kind WHEN 'draw' THEN '~d' || lower(split_part(r.target, '/', 2)) ELSE '~o' || r.target END) || ':1C', ' ')
        FROM public.article_references r
        WHERE r.article_id = p.article_id AND r.state = 'published' AND r.kind IN ('draw', 'occupation-list')
      ), '')::tsvector
      AS head
  ) h
  WHERE p.article_id = id
  ON CONFLICT (article_id) DO UPDATE SET first_published_at = excluded.first_published_at,
    head = excluded.head, words = excluded.words, written_in = excluded.written_in;
  SELECT public.add_search_words(left(p.headline || ' ' || p.standfirst || ' ' || p.text, 100000))
  FROM public.published_articles p WHERE p.article_id = id;
$$;

-- Deferred: an article, its bylines and its tags are written one after the other, and read once, at the commit.
CREATE FUNCTION index_published_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id integer := CASE WHEN TG_OP = 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.article_search s WHERE s.article_id = id AND s.written_in = pg_current_xact_id()) THEN
    PERFORM public.refresh_article_search(id);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_articles_search
  AFTER INSERT OR UPDATE OF section_id, headline, standfirst, text, first_published_at ON "published_articles"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_published_article();
CREATE CONSTRAINT TRIGGER published_article_authors_search
  AFTER INSERT OR DELETE ON "published_article_authors"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_published_article();
CREATE CONSTRAINT TRIGGER published_article_tags_search
  AFTER INSERT OR DELETE ON "published_article_tags"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_published_article();

-- Names are words too. The columns are the trigger's arguments.
CREATE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.add_search_words((SELECT string_agg(to_jsonb(NEW) ->> name, ' ') FROM unnest(TG_ARGV) AS name));
  RETURN NULL;
END $$;
CREATE TRIGGER authors_words AFTER INSERT OR UPDATE OF name ON "authors" FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER tags_words AFTER INSERT OR UPDATE OF name ON "tags" FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER sections_words AFTER INSERT OR UPDATE OF name ON "sections" FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER programs_words AFTER INSERT OR UPDATE ON "programs" FOR EACH ROW EXECUTE FUNCTION learn_search_words('name', 'short_name');
CREATE TRIGGER streams_words AFTER INSERT OR UPDATE OF name ON "streams" FOR EACH ROW EXECUTE FUNCTION learn_search_words('name');
CREATE TRIGGER occupations_words AFTER INSERT OR UPDATE ON "occupations" FOR EACH ROW EXECUTE FUNCTION learn_search_words('title_en', 'title_fr');

-- What stands here already.
SELECT refresh_article_search(article_id) FROM published_articles;
SELECT add_search_words(string_agg(name, ' ')) FROM (
  SELECT name FROM authors UNION ALL SELECT name FROM tags UNION ALL SELECT name FROM sections
  UNION ALL SELECT name || ' ' || short_name FROM programs UNION ALL SELECT name FROM streams
  UNION ALL SELECT title_en || ' ' || title_fr FROM occupations
) names HAVING count(*) > 0;

-- What readers look for, by day: phrases that several of them typed, never who.
CREATE TABLE "search_counts" (
    "day" DATE NOT NULL,
    "phrase" TEXT NOT NULL,
    "readers" INTEGER NOT NULL,

    CONSTRAINT "search_counts_pkey" PRIMARY KEY ("day", "phrase"),
    CONSTRAINT "search_counts_positive" CHECK ("readers" > 0),
    CONSTRAINT "search_counts_short" CHECK (length("phrase") BETWEEN 1 AND 60)
);

-- Words that never stand among the trending searches.
CREATE TABLE "search_blocks" (
    "phrase" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_blocks_pkey" PRIMARY KEY ("phrase"),
    CONSTRAINT "search_blocks_present" CHECK (btrim("phrase") <> '')
);

-- How often an article was read on a day.
CREATE TABLE "article_reads" (
    "day" DATE NOT NULL,
    "article_id" INTEGER NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "article_reads_pkey" PRIMARY KEY ("day", "article_id"),
    CONSTRAINT "article_reads_positive" CHECK ("reads" > 0)
);
CREATE INDEX "article_reads_article_id_idx" ON "article_reads"("article_id");
ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
