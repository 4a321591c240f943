-- A link to the reader's page of a working copy. The address is signed; the row says how long it holds.
CREATE TABLE "article_previews" (
    "id" UUID NOT NULL,
    "article_id" INTEGER NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "article_previews_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_previews_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_previews_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_previews_expires" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "article_previews_article_id_idx" ON "article_previews"("article_id");
CREATE INDEX "article_previews_staff_id_idx" ON "article_previews"("staff_id");
