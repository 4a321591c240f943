CREATE TABLE "draw_stories" (
    "draw_id" INTEGER NOT NULL,
    "article_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draw_stories_pkey" PRIMARY KEY ("draw_id"),
    CONSTRAINT "draw_stories_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "draw_stories_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "draw_stories_article_id_key" ON "draw_stories"("article_id");

CREATE TABLE "article_notices" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismissed_by_id" UUID,

    CONSTRAINT "article_notices_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_notices_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_notices_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "article_notices_article_id_idx" ON "article_notices"("article_id");

CREATE TABLE "story_templates" (
    "kind" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "tags" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_templates_pkey" PRIMARY KEY ("kind"),
    CONSTRAINT "story_templates_kind_check" CHECK ("kind" IN ('general', 'class', 'category', 'provincial')),
    CONSTRAINT "story_templates_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE
);

ALTER TABLE "published_articles" ADD COLUMN "figures_checked_at" TIMESTAMPTZ(3);

ALTER TABLE "article_references" ADD COLUMN "blocks" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- References that are known already learn their blocks from the texts they stand in.
WITH "texts" AS (
    SELECT "id" AS "article_id", 'draft'::"ReferenceState" AS "state", "body" FROM "articles"
    UNION ALL
    SELECT "article_id", 'published'::"ReferenceState", "body" FROM "published_articles"
), "nodes" AS (
    SELECT t."article_id", t."state", n.node ->> 'type' AS "block", n.node -> 'attrs' AS "attrs"
    FROM "texts" t
    CROSS JOIN LATERAL jsonb_path_query(t."body", '$.** ? (@.type == "draw-highlight" || @.type == "figure" || @.type == "see-also" || @.type == "occupation-list" || @.type == "promo" || @.type == "picture")') AS n(node)
), "found" AS (
    SELECT "article_id", "state", "block", CASE "block"
        WHEN 'see-also' THEN "attrs" ->> 'articleId'
        WHEN 'occupation-list' THEN "attrs" ->> 'stream'
        WHEN 'promo' THEN "attrs" ->> 'promo'
        WHEN 'picture' THEN "attrs" ->> 'mediaId'
        ELSE ("attrs" ->> 'program') || '/' || ("attrs" ->> 'number')
      END AS "target"
    FROM "nodes"
), "grouped" AS (
    SELECT "article_id", "state", "target", array_agg(DISTINCT "block") AS "blocks"
    FROM "found" GROUP BY 1, 2, 3
)
UPDATE "article_references" r SET "blocks" = g."blocks"
FROM "grouped" g
WHERE g."article_id" = r."article_id" AND g."state" = r."state" AND g."target" = r."target";
