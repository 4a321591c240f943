-- What readers are told of the change when a scheduled text goes out.
ALTER TABLE "article_schedules" ADD COLUMN "note" JSONB;
ALTER TABLE "article_schedules" ADD CONSTRAINT "article_schedules_note" CHECK ("note" IS NULL OR "kind" = 'publish');
