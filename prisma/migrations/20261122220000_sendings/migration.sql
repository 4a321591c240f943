-- One text to many people. Whom it is for is settled when it starts, as rows; each row ends once.
CREATE TYPE "SendingState" AS ENUM ('running', 'paused', 'cancelled', 'done');
CREATE TYPE "RecipientState" AS ENUM ('waiting', 'claimed', 'handed', 'sent', 'failed', 'suppressed', 'uncertain');

CREATE TABLE "sendings" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "state" "SendingState" NOT NULL DEFAULT 'running',
    "reason" TEXT NOT NULL DEFAULT '',
    "topics" TEXT[] NOT NULL DEFAULT '{}',
    "lanes" TEXT[] NOT NULL DEFAULT '{}',
    "mail" JSONB,
    "total" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "suppressed" INTEGER NOT NULL DEFAULT 0,
    "uncertain" INTEGER NOT NULL DEFAULT 0,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    CONSTRAINT "sendings_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sendings_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "sendings_kind" CHECK ("kind" <> '' AND "about" <> ''),
    CONSTRAINT "sendings_total" CHECK ("total" >= 0),
    -- What is finished adds up, whatever happened on the way.
    CONSTRAINT "sendings_sum" CHECK ("finished_at" IS NULL OR "sent" + "failed" + "suppressed" + "uncertain" = "total"),
    CONSTRAINT "sendings_done" CHECK ("state" <> 'done' OR "finished_at" IS NOT NULL)
);
-- The same thing is sent once.
CREATE UNIQUE INDEX "sendings_kind_about_key" ON "sendings"("kind", "about");
CREATE INDEX "sendings_started_by_id_idx" ON "sendings"("started_by_id");
CREATE INDEX "sendings_unfinished_idx" ON "sendings"("id") WHERE "finished_at" IS NULL;

CREATE TABLE "sending_recipients" (
    "sending_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subscriber_id" UUID,
    "topics" TEXT[] NOT NULL,
    "data" JSONB,
    "lane" TEXT NOT NULL DEFAULT '',
    "state" "RecipientState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "worker_id" UUID,
    "handed_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "sending_recipients_pkey" PRIMARY KEY ("sending_id", "number"),
    CONSTRAINT "sending_recipients_sending_id_fkey" FOREIGN KEY ("sending_id") REFERENCES "sendings"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "sending_recipients_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "sending_recipients_number" CHECK ("number" > 0 AND "attempts" >= 0),
    CONSTRAINT "sending_recipients_worker" CHECK ("state" NOT IN ('claimed', 'handed') OR "worker_id" IS NOT NULL),
    CONSTRAINT "sending_recipients_handed" CHECK ("state" NOT IN ('handed', 'uncertain') OR "handed_at" IS NOT NULL),
    CONSTRAINT "sending_recipients_settled" CHECK (("settled_at" IS NOT NULL) = ("state" IN ('sent', 'failed', 'suppressed', 'uncertain')))
);
-- Nobody is in one sending twice. Also the way from a person to what they got.
CREATE UNIQUE INDEX "sending_recipients_subscriber_id_sending_id_key" ON "sending_recipients"("subscriber_id", "sending_id");
CREATE INDEX "sending_recipients_waiting_idx" ON "sending_recipients"("sending_id", "lane", "due_at", "number") WHERE "state" = 'waiting';
CREATE INDEX "sending_recipients_under_way_idx" ON "sending_recipients"("worker_id") WHERE "state" IN ('claimed', 'handed');
-- Counts while it runs, and the lists of what did not arrive.
CREATE INDEX "sending_recipients_sending_id_state_number_idx" ON "sending_recipients"("sending_id", "state", "number");

-- Who is at work: what belongs to a worker that is gone is settled by another.
CREATE TABLE "sending_workers" (
    "id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "sending_workers_pkey" PRIMARY KEY ("id")
);

CREATE TYPE "EditionState" AS ENUM ('draft', 'scheduled', 'started');

CREATE TABLE "editions" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "subject" TEXT NOT NULL DEFAULT '',
    "preview_text" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "topics" TEXT[] NOT NULL DEFAULT '{}',
    "counts_clicks" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" "EditionState" NOT NULL DEFAULT 'draft',
    "scheduled_at" TIMESTAMPTZ(3),
    "refused_for" TEXT NOT NULL DEFAULT '',
    "sending_id" UUID,
    "created_by_id" UUID,
    "updated_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "editions_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "editions_sending_id_fkey" FOREIGN KEY ("sending_id") REFERENCES "sendings"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "editions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "editions_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "editions_version" CHECK ("version" > 0),
    CONSTRAINT "editions_scheduled" CHECK (("state" = 'scheduled') = ("scheduled_at" IS NOT NULL)),
    -- What goes out has a subject, an address and a sending.
    CONSTRAINT "editions_started" CHECK ("state" <> 'started' OR ("sending_id" IS NOT NULL AND "slug" IS NOT NULL AND "subject" <> '')),
    CONSTRAINT "editions_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX "editions_slug_key" ON "editions"("slug");
CREATE UNIQUE INDEX "editions_sending_id_key" ON "editions"("sending_id");
CREATE INDEX "editions_created_by_id_idx" ON "editions"("created_by_id");
CREATE INDEX "editions_updated_by_id_idx" ON "editions"("updated_by_id");
CREATE INDEX "editions_due_idx" ON "editions"("scheduled_at") WHERE "state" = 'scheduled';

-- What went out stays as it went out.
CREATE FUNCTION "keep_started_editions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'started' AND (NEW."state", NEW."slug", NEW."subject", NEW."body", NEW."topics", NEW."sending_id")
    IS DISTINCT FROM (OLD."state", OLD."slug", OLD."subject", OLD."body", OLD."topics", OLD."sending_id") THEN
    RAISE EXCEPTION 'edition % was sent and stays as it is', OLD."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "editions_keep_started" BEFORE UPDATE ON "editions" FOR EACH ROW EXECUTE FUNCTION "keep_started_editions"();

-- How often the links of an edition were followed. Never by whom.
CREATE TABLE "edition_links" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "edition_links_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "edition_links_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "editions"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "edition_links_clicks" CHECK ("clicks" >= 0),
    CONSTRAINT "edition_links_url" CHECK ("url" ~ '^https?://')
);
CREATE UNIQUE INDEX "edition_links_edition_id_url_key" ON "edition_links"("edition_id", "url");
