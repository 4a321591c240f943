-- The desk asks which published stories show a draw that was withdrawn since.
CREATE INDEX "draws_withdrawn_at_idx" ON "draws"("withdrawn_at") WHERE "withdrawn_at" IS NOT NULL;

-- A template that was put back keeps its row, so that its version goes on counting.
ALTER TABLE "story_templates" ADD COLUMN "is_built_in" BOOLEAN NOT NULL DEFAULT false;
