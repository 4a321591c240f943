-- What is to happen to an article at an instant. A text to publish is kept here as it was when it
-- was scheduled: later edits do not go out with it.
CREATE TYPE "ScheduleKind" AS ENUM ('publish', 'unpublish');
CREATE TYPE "ScheduleState" AS ENUM ('pending', 'done', 'cancelled', 'refused');
CREATE TABLE "article_schedules" (
    "id" UUID NOT NULL,
    "article_id" INTEGER NOT NULL,
    "kind" "ScheduleKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB,
    "state" "ScheduleState" NOT NULL DEFAULT 'pending',
    "reason" TEXT NOT NULL DEFAULT '',
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    CONSTRAINT "article_schedules_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_schedules_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_schedules_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_schedules_text" CHECK (("kind" = 'publish') = ("snapshot" IS NOT NULL)),
    CONSTRAINT "article_schedules_settled" CHECK (("state" = 'pending') = ("settled_at" IS NULL))
);
-- One thing of a kind waits for an article.
CREATE UNIQUE INDEX "article_schedules_pending_key" ON "article_schedules"("article_id", "kind") WHERE "state" = 'pending';
CREATE INDEX "article_schedules_pending_at_idx" ON "article_schedules"("at") WHERE "state" = 'pending';
CREATE INDEX "article_schedules_article_id_idx" ON "article_schedules"("article_id");
CREATE INDEX "article_schedules_staff_id_idx" ON "article_schedules"("staff_id");

-- What was settled stays so: a second worker finds nothing to do.
CREATE FUNCTION article_schedule_stays_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'pending' AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'a settled schedule is not changed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER article_schedule_stays_settled BEFORE UPDATE ON "article_schedules"
  FOR EACH ROW EXECUTE FUNCTION article_schedule_stays_settled();
