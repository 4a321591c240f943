-- When a corrected figure last changed a story among each chunk of ids (lib/feeds/sitemaps/chunks.ts repeats
-- the number): kept as it happens, so that the index of sitemaps need not ask of each correction which
-- stories show it. Rows are only added, so that no writer waits for another.
CREATE TABLE "chunk_corrections" (
    "chunk" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chunk_corrections_pkey" PRIMARY KEY ("chunk", "at")
);

CREATE FUNCTION note_corrections_in_chunks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO chunk_corrections (chunk, at)
  SELECT DISTINCT r.article_id / 5000, c.at
  FROM added c
  JOIN draws d ON d.id = c.draw_id
  JOIN article_references r ON r.kind = 'draw' AND r.target = d.program_slug || '/' || d.number AND r.state = 'published'
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION note_corrected_in_chunks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO chunk_corrections (chunk, at)
  SELECT r.article_id / 5000, max(c.at)
  FROM added r
  JOIN draws d ON d.program_slug = split_part(r.target, '/', 1) AND d.number = substr(r.target, strpos(r.target, '/') + 1)
  JOIN draw_corrections c ON c.draw_id = d.id
  WHERE r.kind = 'draw' AND r.state = 'published'
  GROUP BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER draw_corrections_in_chunks AFTER INSERT ON "draw_corrections"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_corrections_in_chunks();
CREATE TRIGGER article_references_in_chunks AFTER INSERT ON "article_references"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_corrected_in_chunks();

INSERT INTO chunk_corrections (chunk, at)
SELECT DISTINCT r.article_id / 5000, c.at
FROM draw_corrections c
JOIN draws d ON d.id = c.draw_id
JOIN article_references r ON r.kind = 'draw' AND r.target = d.program_slug || '/' || d.number AND r.state = 'published';
