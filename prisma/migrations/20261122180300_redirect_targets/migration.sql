-- An old address may lead to a path or to another site's address, not to an article alone.
ALTER TABLE "redirects" ADD COLUMN "target" TEXT;
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_one_target" CHECK ("target" IS NULL OR "article_id" IS NULL);
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_not_to_itself" CHECK ("target" IS NULL OR "target" <> "path");
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_target_is_an_address"
  CHECK ("target" IS NULL OR "target" ~ '^(/([^/]|$)|https?://)');
CREATE INDEX "redirects_target_idx" ON "redirects"("target");
CREATE INDEX "redirects_path_trgm" ON "redirects" USING gin ("path" gin_trgm_ops);
