CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'author', 'editor', 'admin', 'owner');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('draft', 'published', 'unpublished');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('save', 'publish', 'unpublish');

-- CreateEnum
CREATE TYPE "ReferenceState" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "ReferenceKind" AS ENUM ('draw', 'article', 'occupation-list', 'promo', 'media');

-- CreateEnum
CREATE TYPE "StreamKind" AS ENUM ('general', 'class', 'category', 'provincial');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'range');

-- CreateEnum
CREATE TYPE "InvitationsQualifier" AS ENUM ('exact', 'fewer-than', 'combined');

-- CreateEnum
CREATE TYPE "SubscriptionState" AS ENUM ('pending', 'active', 'ended');

-- CreateEnum
CREATE TYPE "ConsentAct" AS ENUM ('requested', 'confirmed', 'withdrawn');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('confirm', 'unsubscribe');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'sent', 'captured', 'failed');

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sessions" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authors" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bio" TEXT NOT NULL DEFAULT '',
    "staff_id" UUID,

    CONSTRAINT "authors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "section_id" INTEGER,
    "slug" TEXT,
    "headline" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "hero_media_id" INTEGER,
    "hero_alt" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID,
    "updated_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "article_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("article_id","author_id")
);

-- CreateTable
CREATE TABLE "article_tags" (
    "article_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "article_tags_pkey" PRIMARY KEY ("article_id","tag_id")
);

-- CreateTable
CREATE TABLE "published_articles" (
    "article_id" INTEGER NOT NULL,
    "section_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "hero_media_id" INTEGER,
    "hero_alt" TEXT NOT NULL DEFAULT '',
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "published_articles_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "published_article_authors" (
    "article_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_article_authors_pkey" PRIMARY KEY ("article_id","author_id")
);

-- CreateTable
CREATE TABLE "published_article_tags" (
    "article_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_article_tags_pkey" PRIMARY KEY ("article_id","tag_id")
);

-- CreateTable
CREATE TABLE "article_revisions" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "snapshot" JSONB NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_references" (
    "article_id" INTEGER NOT NULL,
    "state" "ReferenceState" NOT NULL,
    "kind" "ReferenceKind" NOT NULL,
    "target" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_references_pkey" PRIMARY KEY ("article_id","state","kind","target")
);

-- CreateTable
CREATE TABLE "redirects" (
    "path" TEXT NOT NULL,
    "article_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "media" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "widths" INTEGER[],
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programs" (
    "slug" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "score_scale" TEXT,
    "is_pnp" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source_url" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "programs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "streams" (
    "id" SERIAL NOT NULL,
    "program_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "StreamKind" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "streams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream_versions" (
    "id" SERIAL NOT NULL,
    "stream_id" INTEGER NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "stream_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draws" (
    "id" SERIAL NOT NULL,
    "program_slug" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "number_order" TEXT NOT NULL,
    "date" DATE,
    "date_precision" "DatePrecision" NOT NULL DEFAULT 'day',
    "date_end" DATE,
    "stream_id" INTEGER,
    "stream_version_id" INTEGER,
    "label" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "invitations" INTEGER,
    "invitations_qualifier" "InvitationsQualifier" NOT NULL DEFAULT 'exact',
    "min_score" INTEGER,
    "score_scale" TEXT,
    "tie_break_at" TIMESTAMPTZ(0),
    "tie_break_raw" TEXT NOT NULL DEFAULT '',
    "drawn_at" TIMESTAMPTZ(0),
    "drawn_raw" TEXT NOT NULL DEFAULT '',
    "pool_snapshot_id" INTEGER,
    "source_url" TEXT NOT NULL DEFAULT '',
    "source_fetched_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draws_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_source_rows" (
    "id" SERIAL NOT NULL,
    "draw_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "raw" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "draw_source_rows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_anomalies" (
    "id" SERIAL NOT NULL,
    "draw_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "draw_anomalies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_corrections" (
    "id" SERIAL NOT NULL,
    "draw_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "old" TEXT,
    "new" TEXT,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,

    CONSTRAINT "draw_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_snapshots" (
    "id" SERIAL NOT NULL,
    "program_slug" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "pool_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_bands" (
    "snapshot_id" INTEGER NOT NULL,
    "min" INTEGER NOT NULL,
    "max" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "pool_bands_pkey" PRIMARY KEY ("snapshot_id","min")
);

-- CreateTable
CREATE TABLE "occupations" (
    "code" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_fr" TEXT NOT NULL,
    "teer" INTEGER NOT NULL,

    CONSTRAINT "occupations_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "occupation_lists" (
    "id" SERIAL NOT NULL,
    "stream_id" INTEGER NOT NULL,
    "list_year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "version_label" TEXT,
    "effective_from" DATE NOT NULL,
    "effective_until" DATE,
    "experience_months" INTEGER,
    "rule" TEXT NOT NULL DEFAULT '',
    "source_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "occupation_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occupation_list_entries" (
    "list_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "occupation_list_entries_pkey" PRIMARY KEY ("list_id","code")
);

-- CreateTable
CREATE TABLE "promos" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "promos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promo_offers" (
    "id" SERIAL NOT NULL,
    "promo_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "benefit" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL,

    CONSTRAINT "promo_offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscribers" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "state" "SubscriptionState" NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "act" "ConsentAct" NOT NULL,
    "topic" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriber_tokens" (
    "hash" TEXT NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "topic" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriber_tokens_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "error" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_changes" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "tags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_sessions_staff_id_idx" ON "staff_sessions"("staff_id");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "sections_slug_key" ON "sections"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "authors_slug_key" ON "authors"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "authors_staff_id_key" ON "authors"("staff_id");

-- CreateIndex
CREATE INDEX "articles_updated_at_id_idx" ON "articles"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_created_by_id_idx" ON "articles"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_section_id_slug_key" ON "articles"("section_id", "slug");

-- CreateIndex
CREATE INDEX "article_authors_author_id_idx" ON "article_authors"("author_id");

-- CreateIndex
CREATE INDEX "article_tags_tag_id_idx" ON "article_tags"("tag_id");

-- CreateIndex
CREATE INDEX "published_articles_first_published_at_article_id_idx" ON "published_articles"("first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "published_articles_section_id_first_published_at_article_id_idx" ON "published_articles"("section_id", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "published_articles_section_id_slug_key" ON "published_articles"("section_id", "slug");

-- CreateIndex
CREATE INDEX "published_article_authors_author_id_first_published_at_arti_idx" ON "published_article_authors"("author_id", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "published_article_tags_tag_id_first_published_at_article_id_idx" ON "published_article_tags"("tag_id", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "article_revisions_article_id_version_kind_key" ON "article_revisions"("article_id", "version", "kind");

-- CreateIndex
CREATE INDEX "article_references_kind_target_state_idx" ON "article_references"("kind", "target", "state");

-- CreateIndex
CREATE INDEX "redirects_article_id_idx" ON "redirects"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_hash_key" ON "media"("hash");

-- CreateIndex
CREATE INDEX "media_created_at_id_idx" ON "media"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "streams_program_slug_slug_key" ON "streams"("program_slug", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "stream_versions_stream_id_version_key" ON "stream_versions"("stream_id", "version");

-- CreateIndex
CREATE INDEX "draws_program_slug_date_number_order_idx" ON "draws"("program_slug", "date" DESC, "number_order" DESC);

-- CreateIndex
CREATE INDEX "draws_stream_id_date_number_order_idx" ON "draws"("stream_id", "date" DESC, "number_order" DESC);

-- CreateIndex
CREATE INDEX "draws_date_id_idx" ON "draws"("date" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "draws_program_slug_number_key" ON "draws"("program_slug", "number");

-- CreateIndex
CREATE UNIQUE INDEX "draw_source_rows_draw_id_hash_key" ON "draw_source_rows"("draw_id", "hash");

-- CreateIndex
CREATE INDEX "draw_anomalies_draw_id_idx" ON "draw_anomalies"("draw_id");

-- CreateIndex
CREATE INDEX "draw_corrections_draw_id_at_idx" ON "draw_corrections"("draw_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "pool_snapshots_program_slug_as_of_total_key" ON "pool_snapshots"("program_slug", "as_of", "total");

-- CreateIndex
CREATE UNIQUE INDEX "occupation_lists_stream_id_list_year_key" ON "occupation_lists"("stream_id", "list_year");

-- CreateIndex
CREATE INDEX "occupation_list_entries_code_idx" ON "occupation_list_entries"("code");

-- CreateIndex
CREATE UNIQUE INDEX "promos_slug_key" ON "promos"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "promo_offers_promo_id_position_key" ON "promo_offers"("promo_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "subscribers_email_key" ON "subscribers"("email");

-- CreateIndex
CREATE INDEX "subscribers_created_at_id_idx" ON "subscribers"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "subscriptions_topic_state_idx" ON "subscriptions"("topic", "state");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_subscriber_id_topic_key" ON "subscriptions"("subscriber_id", "topic");

-- CreateIndex
CREATE INDEX "consents_subscriber_id_at_idx" ON "consents"("subscriber_id", "at");

-- CreateIndex
CREATE INDEX "subscriber_tokens_subscriber_id_purpose_idx" ON "subscriber_tokens"("subscriber_id", "purpose");

-- CreateIndex
CREATE INDEX "mails_created_at_id_idx" ON "mails"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_target_at_idx" ON "audit_entries"("target", "at" DESC);

-- CreateIndex
CREATE INDEX "content_changes_xid_idx" ON "content_changes"("xid");

-- CreateIndex
CREATE INDEX "content_changes_at_idx" ON "content_changes"("at");

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_media_id_fkey" FOREIGN KEY ("hero_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_articles" ADD CONSTRAINT "published_articles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_articles" ADD CONSTRAINT "published_articles_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_articles" ADD CONSTRAINT "published_articles_hero_media_id_fkey" FOREIGN KEY ("hero_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_article_authors" ADD CONSTRAINT "published_article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "published_articles"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_article_authors" ADD CONSTRAINT "published_article_authors_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_article_tags" ADD CONSTRAINT "published_article_tags_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "published_articles"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_article_tags" ADD CONSTRAINT "published_article_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_references" ADD CONSTRAINT "article_references_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "streams" ADD CONSTRAINT "streams_program_slug_fkey" FOREIGN KEY ("program_slug") REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_versions" ADD CONSTRAINT "stream_versions_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "streams"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draws" ADD CONSTRAINT "draws_program_slug_fkey" FOREIGN KEY ("program_slug") REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draws" ADD CONSTRAINT "draws_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "streams"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draws" ADD CONSTRAINT "draws_stream_version_id_fkey" FOREIGN KEY ("stream_version_id") REFERENCES "stream_versions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draws" ADD CONSTRAINT "draws_pool_snapshot_id_fkey" FOREIGN KEY ("pool_snapshot_id") REFERENCES "pool_snapshots"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_source_rows" ADD CONSTRAINT "draw_source_rows_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_anomalies" ADD CONSTRAINT "draw_anomalies_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_corrections" ADD CONSTRAINT "draw_corrections_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_corrections" ADD CONSTRAINT "draw_corrections_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_snapshots" ADD CONSTRAINT "pool_snapshots_program_slug_fkey" FOREIGN KEY ("program_slug") REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_bands" ADD CONSTRAINT "pool_bands_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "pool_snapshots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_lists" ADD CONSTRAINT "occupation_lists_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "streams"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_list_entries" ADD CONSTRAINT "occupation_list_entries_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "occupation_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_list_entries" ADD CONSTRAINT "occupation_list_entries_code_fkey" FOREIGN KEY ("code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promo_offers" ADD CONSTRAINT "promo_offers_promo_id_fkey" FOREIGN KEY ("promo_id") REFERENCES "promos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriber_tokens" ADD CONSTRAINT "subscriber_tokens_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What must never be, said to the database itself.

ALTER TABLE "draws"
  ADD CONSTRAINT "draws_invitations_not_negative" CHECK ("invitations" IS NULL OR "invitations" >= 0),
  ADD CONSTRAINT "draws_score_has_scale" CHECK ("min_score" IS NULL OR "score_scale" IS NOT NULL),
  ADD CONSTRAINT "draws_score_not_negative" CHECK ("min_score" IS NULL OR "min_score" >= 0),
  ADD CONSTRAINT "draws_crs_at_most_1200" CHECK ("score_scale" IS DISTINCT FROM 'CRS' OR "min_score" IS NULL OR "min_score" <= 1200),
  ADD CONSTRAINT "draws_range_has_end" CHECK (("date_precision" = 'range') = ("date_end" IS NOT NULL)),
  ADD CONSTRAINT "draws_range_in_order" CHECK ("date_end" IS NULL OR "date_end" >= "date"),
  ADD CONSTRAINT "draws_number_present" CHECK (btrim("number") <> ''),
  ADD CONSTRAINT "draws_withdrawal_has_note" CHECK ("withdrawn_at" IS NULL OR btrim("withdrawn_note") <> '');

ALTER TABLE "draw_corrections"
  ADD CONSTRAINT "draw_corrections_reason_present" CHECK (btrim("reason") <> ''),
  ADD CONSTRAINT "draw_corrections_change" CHECK ("old" IS DISTINCT FROM "new");

ALTER TABLE "pool_snapshots" ADD CONSTRAINT "pool_snapshots_total_not_negative" CHECK ("total" >= 0);
ALTER TABLE "pool_bands"
  ADD CONSTRAINT "pool_bands_in_order" CHECK ("min" >= 0 AND "max" >= "min"),
  ADD CONSTRAINT "pool_bands_count_not_negative" CHECK ("count" >= 0);

ALTER TABLE "published_articles"
  ADD CONSTRAINT "published_articles_headline_present" CHECK (btrim("headline") <> ''),
  ADD CONSTRAINT "published_articles_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "published_articles_times_in_order" CHECK ("published_at" >= "first_published_at");
ALTER TABLE "articles"
  ADD CONSTRAINT "articles_slug_form" CHECK ("slug" IS NULL OR "slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- NOC 2021: five digits, kept as text; the second digit is the TEER.
ALTER TABLE "occupations"
  ADD CONSTRAINT "occupations_code_form" CHECK ("code" ~ '^(00|[1-9][0-5])[0-9]{3}$'),
  ADD CONSTRAINT "occupations_teer_in_code" CHECK ("teer" = substr("code", 2, 1)::int);
ALTER TABLE "occupation_lists"
  ADD CONSTRAINT "occupation_lists_dates_in_order" CHECK ("effective_until" IS NULL OR "effective_until" >= "effective_from");

ALTER TABLE "promos"
  ADD CONSTRAINT "promos_dates_in_order" CHECK ("starts_on" IS NULL OR "ends_on" IS NULL OR "ends_on" >= "starts_on");

ALTER TABLE "sections" ADD CONSTRAINT "sections_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "tags" ADD CONSTRAINT "tags_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "authors" ADD CONSTRAINT "authors_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- One confirmed subscription has a moment at which it was confirmed.
ALTER TABLE "subscriptions"
  ADD CONSTRAINT "subscriptions_active_was_confirmed" CHECK ("state" <> 'active' OR "confirmed_at" IS NOT NULL);

-- The activity log is written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Wakes every server's follower of the table; it also polls, since a notification can be missed.
CREATE FUNCTION notify_content_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('content_changes', '');
  RETURN NULL;
END $$;
CREATE TRIGGER content_changes_notify AFTER INSERT ON "content_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION notify_content_change();

-- Search at the desk: headlines and labels by any part of a word.
CREATE INDEX "articles_headline_trgm" ON "articles" USING gin ("headline" gin_trgm_ops);
CREATE INDEX "draws_label_trgm" ON "draws" USING gin ("label" gin_trgm_ops);
