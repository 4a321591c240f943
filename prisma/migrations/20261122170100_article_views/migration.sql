-- Lists of articles that somebody wants again: what they are narrowed to, under a name.
CREATE TABLE "article_views" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_views_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_views_name_present" CHECK (btrim("name") <> ''),
    CONSTRAINT "article_views_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "article_views_staff_id_name_key" ON "article_views"("staff_id", "name");
CREATE INDEX "article_views_shared_idx" ON "article_views"("name") WHERE "is_shared";

-- The desk's search looks at headlines and standfirsts, each by its index.
CREATE INDEX "articles_standfirst_trgm" ON "articles" USING gin ("standfirst" gin_trgm_ops);
