CREATE TYPE "CommentState" AS ENUM ('waiting', 'approved', 'spam', 'deleted');

CREATE TABLE "comment_writers" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_at" TIMESTAMPTZ(3),
    "confirm_hash" TEXT,
    "replies_since" TIMESTAMPTZ(3),
    "wording" TEXT NOT NULL DEFAULT '',
    "leave_key" TEXT NOT NULL,

    CONSTRAINT "comment_writers_pkey" PRIMARY KEY ("id"),
    -- Nobody gets a mail of a reply without the sentence that they agreed to.
    CONSTRAINT "comment_writers_wording" CHECK ("replies_since" IS NULL OR "wording" <> '')
);
CREATE UNIQUE INDEX "comment_writers_email_key" ON "comment_writers"("email");
CREATE UNIQUE INDEX "comment_writers_confirm_hash_key" ON "comment_writers"("confirm_hash");
CREATE UNIQUE INDEX "comment_writers_leave_key_key" ON "comment_writers"("leave_key");

CREATE TABLE "comments" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "parent_id" INTEGER,
    "writer_id" UUID,
    "state" "CommentState" NOT NULL DEFAULT 'waiting',
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "held_for" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "network_hash" TEXT,
    "body_hash" TEXT,
    "wants_replies" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "announced_at" TIMESTAMPTZ(3),
    "judged_at" TIMESTAMPTZ(3),
    "judged_by_id" UUID,
    "judged_for" TEXT NOT NULL DEFAULT '',
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "comments_lengths" CHECK (char_length("name") <= 80 AND char_length("body") <= 5000),
    -- Words stand until they are erased, and then nothing of the person is left.
    CONSTRAINT "comments_erased" CHECK (
      CASE WHEN "erased_at" IS NULL THEN "name" <> '' AND "body" <> ''
      ELSE "name" = '' AND "body" = '' AND "writer_id" IS NULL AND "network_hash" IS NULL AND "body_hash" IS NULL END
    ),
    CONSTRAINT "comments_parent" CHECK ("parent_id" <> "id")
);
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "comment_writers"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comments" ADD CONSTRAINT "comments_judged_by_id_fkey" FOREIGN KEY ("judged_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "comments_state_id_idx" ON "comments"("state", "id" DESC);
CREATE INDEX "comments_writer_id_id_idx" ON "comments"("writer_id", "id" DESC);
CREATE INDEX "comments_parent_id_id_idx" ON "comments"("parent_id", "id");
CREATE INDEX "comments_network_hash_created_at_idx" ON "comments"("network_hash", "created_at" DESC);
-- What a story's page reads: its newest threads, the first replies to each, and their number.
CREATE INDEX "comments_threads" ON "comments"("article_id", "id" DESC) WHERE "state" = 'approved' AND "parent_id" IS NULL;
CREATE INDEX "comments_replies" ON "comments"("parent_id", "id") WHERE "state" = 'approved' AND "parent_id" IS NOT NULL;
CREATE INDEX "comments_shown" ON "comments"("article_id") WHERE "state" = 'approved';
CREATE INDEX "comments_body_hash" ON "comments"("body_hash", "created_at" DESC) WHERE "body_hash" IS NOT NULL;
-- A button pressed twice is one comment.
CREATE UNIQUE INDEX "comments_once" ON "comments"("article_id", COALESCE("parent_id", 0), "writer_id", "body_hash") WHERE "writer_id" IS NOT NULL;

-- One level of replies, under the same story.
CREATE FUNCTION check_comment_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM public.comments p
    WHERE p.id = NEW.parent_id AND p.parent_id IS NULL AND p.article_id = NEW.article_id
  ) THEN
    RAISE EXCEPTION 'comment % does not reply to a first comment of its story', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comments_parent_is_first BEFORE INSERT OR UPDATE OF "parent_id", "article_id" ON "comments"
  FOR EACH ROW WHEN (NEW."parent_id" IS NOT NULL) EXECUTE FUNCTION check_comment_parent();

CREATE TABLE "comment_bans" (
    "hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_bans_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "comment_bans_kind" CHECK ("kind" IN ('network', 'email')),
    CONSTRAINT "comment_bans_end" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "comment_bans_expires_at_idx" ON "comment_bans"("expires_at" DESC);

CREATE TABLE "closed_comments" (
    "article_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "closed_comments_pkey" PRIMARY KEY ("article_id")
);
ALTER TABLE "closed_comments" ADD CONSTRAINT "closed_comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
