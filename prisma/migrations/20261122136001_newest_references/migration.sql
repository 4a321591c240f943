-- The newest articles about a draw, however many there are.
CREATE INDEX "article_references_kind_target_state_article_id_idx"
  ON "article_references" ("kind", "target", "state", "article_id" DESC);
DROP INDEX "article_references_kind_target_state_idx";
