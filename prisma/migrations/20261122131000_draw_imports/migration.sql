-- Imports of the official rounds, and when their source was last looked at.
CREATE TYPE "ImportOutcome" AS ENUM ('imported', 'refused');
CREATE TYPE "LookOutcome" AS ENUM ('read', 'not-modified', 'refused', 'failed');
CREATE TYPE "AnomalyOrigin" AS ENUM ('row', 'file', 'conflict');

CREATE TABLE "draw_imports" (
    "id" SERIAL PRIMARY KEY,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "program_slug" TEXT NOT NULL REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    "outcome" "ImportOutcome" NOT NULL,
    "refusal" TEXT NOT NULL DEFAULT '',
    "staff_id" UUID REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "actor" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL DEFAULT '',
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "is_historic" BOOLEAN NOT NULL DEFAULT false,
    "read_count" INTEGER NOT NULL DEFAULT 0,
    "new_count" INTEGER NOT NULL DEFAULT 0,
    "changed_count" INTEGER NOT NULL DEFAULT 0,
    "unchanged_count" INTEGER NOT NULL DEFAULT 0,
    "flagged_count" INTEGER NOT NULL DEFAULT 0,
    "unplaced" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "draw_imports_refusal_said" CHECK (("outcome" = 'refused') = (btrim("refusal") <> '')),
    -- Every row of a file ends as one of these; those that name no draw are kept beside them.
    CONSTRAINT "draw_imports_rows_add_up" CHECK (
      "outcome" = 'refused'
      OR "read_count" = "new_count" + "changed_count" + "unchanged_count" + jsonb_array_length("unplaced")
    )
);
CREATE INDEX "draw_imports_program_slug_id_idx" ON "draw_imports" ("program_slug", "id" DESC);

CREATE TABLE "draw_source_looks" (
    "url" TEXT PRIMARY KEY,
    "program_slug" TEXT NOT NULL REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "LookOutcome" NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "problem" TEXT NOT NULL DEFAULT '',
    "etag" TEXT NOT NULL DEFAULT '',
    "last_modified" TEXT NOT NULL DEFAULT ''
);
CREATE INDEX "draw_source_looks_program_slug_looked_at_idx"
  ON "draw_source_looks" ("program_slug", "looked_at" DESC);

ALTER TABLE "draw_anomalies" ADD COLUMN "origin" "AnomalyOrigin" NOT NULL DEFAULT 'row';

ALTER TABLE "draw_corrections" ADD COLUMN "import_id" INTEGER
  REFERENCES "draw_imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "draw_corrections_import_id_idx" ON "draw_corrections" ("import_id");

-- A row that goes back to what it said before is a version again.
DROP INDEX "draw_source_rows_draw_id_hash_key";
CREATE INDEX "draw_source_rows_draw_id_id_idx" ON "draw_source_rows" ("draw_id", "id" DESC);

-- A source can give one day and total with other counts by score: that is another snapshot.
DROP INDEX "pool_snapshots_program_slug_as_of_total_key";
CREATE INDEX "pool_snapshots_program_slug_as_of_total_idx"
  ON "pool_snapshots" ("program_slug", "as_of", "total");
