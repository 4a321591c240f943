ALTER TABLE "subscribers" ADD COLUMN "asked_at" TIMESTAMPTZ(3);

ALTER TABLE "mails"
  ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "handed_over_at" TIMESTAMPTZ(3);

-- Captured mails are cleaned up by age.
CREATE INDEX "mails_status_created_at_idx" ON "mails"("status", "created_at");
-- Tokens that run out are cleaned up by the hour.
CREATE INDEX "subscriber_tokens_expires_at_idx" ON "subscriber_tokens"("expires_at");
