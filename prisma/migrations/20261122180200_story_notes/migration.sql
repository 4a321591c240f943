-- What a newsroom says of a story that it changed after it was out: dated, and shown with it for good.
CREATE TYPE "ArticleNoteKind" AS ENUM ('correction', 'update');
CREATE TABLE "article_notes" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "kind" "ArticleNoteKind" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "staff_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    CONSTRAINT "article_notes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_notes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_notes_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_notes_text" CHECK (btrim("text") <> '')
);
CREATE INDEX "article_notes_article_id_idx" ON "article_notes"("article_id", "at");
CREATE INDEX "article_notes_corrections_idx" ON "article_notes"("at" DESC, "id" DESC) WHERE "kind" = 'correction' AND "withdrawn_at" IS NULL;
CREATE INDEX "article_notes_staff_id_idx" ON "article_notes"("staff_id");
