-- A story given to somebody to read before it goes out, and what came of it. One of a story is open.
CREATE TYPE "ReviewState" AS ENUM ('waiting', 'changes', 'approved');
CREATE TABLE "article_reviews" (
    "id" UUID NOT NULL,
    "article_id" INTEGER NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'waiting',
    "version" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "asked_by_id" UUID,
    "reviewer_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "article_reviews_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "article_reviews_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_reviews_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_reviews_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_reviews_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_reviews_answered" CHECK (("state" = 'waiting') = ("answered_at" IS NULL)),
    CONSTRAINT "article_reviews_changes_say_what" CHECK ("state" <> 'changes' OR "answer" <> '')
);
CREATE UNIQUE INDEX "article_reviews_open_key" ON "article_reviews"("article_id") WHERE "closed_at" IS NULL;
CREATE INDEX "article_reviews_open_idx" ON "article_reviews"("state", "asked_at") WHERE "closed_at" IS NULL;
CREATE INDEX "article_reviews_article_id_idx" ON "article_reviews"("article_id", "asked_at");
CREATE INDEX "article_reviews_asked_by_id_idx" ON "article_reviews"("asked_by_id");
CREATE INDEX "article_reviews_reviewer_id_idx" ON "article_reviews"("reviewer_id");
CREATE INDEX "article_reviews_answered_by_id_idx" ON "article_reviews"("answered_by_id");

-- Which reviews a person is told of by mail: none, what is asked of them and answered to them, or any.
CREATE TYPE "ReviewMails" AS ENUM ('none', 'own', 'all');
ALTER TABLE "staff" ADD COLUMN "review_mails" "ReviewMails" NOT NULL DEFAULT 'own';

-- Put away: in no list of what is at work, and never before readers.
ALTER TABLE "articles" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
ALTER TABLE "articles" ADD CONSTRAINT "articles_archived_is_not_out"
  CHECK ("archived_at" IS NULL OR "status" <> 'published');
