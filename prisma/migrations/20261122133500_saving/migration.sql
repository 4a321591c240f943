-- Which open editor wrote last: a write whose answer was lost is known again, and no editor meets itself as a stranger.
ALTER TABLE "articles"
    ADD COLUMN "written_in" UUID,
    ADD COLUMN "written_from" INTEGER,
    ADD COLUMN "written_to" INTEGER,
    ADD COLUMN "written_count" BIGINT,
    ADD COLUMN "begun_in" UUID;
CREATE UNIQUE INDEX "articles_begun_in_key" ON "articles"("begun_in");
ALTER TABLE "articles" ADD CONSTRAINT "articles_written_together_check"
    CHECK (num_nulls("written_in", "written_from", "written_to", "written_count") IN (0, 4));

-- One revision for a sitting: it grows until its writer rests. What was published or put back stands apart.
ALTER TYPE "RevisionKind" ADD VALUE 'restore';
ALTER TABLE "article_revisions"
    ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN "restored_version" INTEGER;
UPDATE "article_revisions" SET "updated_at" = "created_at";
CREATE INDEX "article_revisions_article_id_id_idx" ON "article_revisions"("article_id", "id" DESC);
-- For the pruning: old sittings alone.
CREATE INDEX "article_revisions_updated_at_idx" ON "article_revisions"("updated_at") WHERE "kind" = 'save';

-- Who has an article open, one row for each editor; a row that is not renewed is no longer looked at.
CREATE TABLE "article_presences" (
    "article_id" INTEGER NOT NULL,
    "tab" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_presences_pkey" PRIMARY KEY ("article_id", "tab"),
    CONSTRAINT "article_presences_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_presences_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "article_presences_seen_at_idx" ON "article_presences"("seen_at");
