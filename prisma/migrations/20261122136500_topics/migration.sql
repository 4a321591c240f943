-- One link may stand for several topics.
ALTER TABLE "subscriber_tokens" ADD COLUMN "topics" TEXT[] NOT NULL DEFAULT '{}';
UPDATE "subscriber_tokens" SET "topics" = ARRAY["topic"];
ALTER TABLE "subscriber_tokens" DROP COLUMN "topic";

-- Links that take one's data out, or away.
ALTER TYPE "TokenPurpose" ADD VALUE 'export';
ALTER TYPE "TokenPurpose" ADD VALUE 'erase';

CREATE TYPE "AlertPace" AS ENUM ('at_once', 'daily');

CREATE TABLE "alert_conditions" (
    "subscription_id" UUID NOT NULL,
    "program_slug" TEXT NOT NULL,
    "stream_slug" TEXT,
    "score_at_most" INTEGER,
    "score_scale" TEXT,
    "pace" "AlertPace" NOT NULL,

    CONSTRAINT "alert_conditions_pkey" PRIMARY KEY ("subscription_id"),
    CONSTRAINT "alert_conditions_score" CHECK ("score_at_most" BETWEEN 1 AND 1200),
    -- A score has its scale, and only the CRS is offered.
    CONSTRAINT "alert_conditions_scale" CHECK (("score_at_most" IS NULL) = ("score_scale" IS NULL) AND COALESCE("score_scale", 'CRS') = 'CRS')
);
CREATE INDEX "alert_conditions_program_slug_stream_slug_idx" ON "alert_conditions"("program_slug", "stream_slug");

ALTER TABLE "alert_conditions" ADD CONSTRAINT "alert_conditions_subscription_id_fkey"
  FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "alert_conditions" ADD CONSTRAINT "alert_conditions_program_slug_fkey"
  FOREIGN KEY ("program_slug") REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "alert_conditions" ADD CONSTRAINT "alert_conditions_stream_fkey"
  FOREIGN KEY ("program_slug", "stream_slug") REFERENCES "streams"("program_slug", "slug");

-- The program's own scores are on the condition's scale.
CREATE UNIQUE INDEX "programs_slug_score_scale_key" ON "programs"("slug", "score_scale");
ALTER TABLE "alert_conditions" ADD CONSTRAINT "alert_conditions_program_scale_fkey"
  FOREIGN KEY ("program_slug", "score_scale") REFERENCES "programs"("slug", "score_scale");

-- All that is kept of an address that was erased: enough to leave it alone.
CREATE TYPE "SuppressionReason" AS ENUM ('erased');
CREATE TABLE "suppressions" (
    "hash" TEXT NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("hash")
);

-- The desk's list by state.
CREATE INDEX "subscriptions_state_subscriber_id_idx" ON "subscriptions"("state", "subscriber_id");
