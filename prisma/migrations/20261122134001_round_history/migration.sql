-- The history of rounds is read in three orders and paged by key. What is not known has its place
-- in each: an unread date is the newest, an unpublished figure the lowest.
CREATE INDEX "draws_in_date_order" ON "draws"
  ("program_slug", (coalesce("date", 'infinity'::date)) DESC, "number_order" DESC)
  WHERE "withdrawn_at" IS NULL;
CREATE INDEX "draws_in_invitations_order" ON "draws"
  ("program_slug", (coalesce("invitations", -1)) DESC, (coalesce("date", 'infinity'::date)) DESC, "number_order" DESC)
  WHERE "withdrawn_at" IS NULL;
CREATE INDEX "draws_in_score_order" ON "draws"
  ("program_slug", (coalesce("min_score", -1)) DESC, (coalesce("date", 'infinity'::date)) DESC, "number_order" DESC)
  WHERE "withdrawn_at" IS NULL;

-- Sums and charts read these figures of all of a program's draws, and nothing else of them.
CREATE INDEX "draws_figures" ON "draws" ("program_slug", "date", "stream_id")
  INCLUDE ("min_score", "score_scale", "invitations", "invitations_qualifier")
  WHERE "withdrawn_at" IS NULL;
