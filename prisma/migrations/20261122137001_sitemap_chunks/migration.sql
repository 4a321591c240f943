-- The index of sitemaps asks of each chunk of ids (lib/feeds/sitemaps/chunks.ts) when it last changed:
-- one look at this index for each, however many articles there are.
CREATE INDEX "published_articles_sitemap_chunk_idx" ON "published_articles" (("article_id" / 5000), "published_at" DESC);
