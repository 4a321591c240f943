-- The stories that an editor puts first under a text, in their order: part of the text, as its headline
-- is. An id stays where its story is taken down; readers are shown those that are published.
ALTER TABLE "articles" ADD COLUMN "related" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "articles" ADD CONSTRAINT "articles_related_others" CHECK (cardinality("related") <= 6 AND "id" <> ALL ("related"));
ALTER TABLE "published_articles" ADD COLUMN "related" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "published_articles" ADD CONSTRAINT "published_articles_related_others" CHECK (cardinality("related") <= 6 AND "article_id" <> ALL ("related"));
