-- A search over the draws of all programs: the newest first, and those of a number or a figure, without
-- reading them all.
CREATE INDEX "draws_newest_of_all" ON "draws" ("date" DESC NULLS LAST, "number_order" DESC) WHERE "withdrawn_at" IS NULL;
CREATE INDEX "draws_number_trgm" ON "draws" USING GIN ("number" gin_trgm_ops);
CREATE INDEX "draws_min_score_idx" ON "draws"("min_score");
CREATE INDEX "draws_invitations_idx" ON "draws"("invitations");

-- The index of sitemaps asks when a program's, a stream's and a chunk's draws last changed.
CREATE INDEX "draws_program_changed" ON "draws" ("program_slug", "updated_at" DESC);
CREATE INDEX "draws_stream_changed" ON "draws" ("stream_id", "updated_at" DESC);
CREATE INDEX "draws_chunk_changed" ON "draws" ("program_slug", ("id" / 5000), "updated_at" DESC) WHERE "withdrawn_at" IS NULL;
