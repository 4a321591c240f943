CREATE TYPE "MailReportKind" AS ENUM ('hard', 'soft', 'complaint');

-- What mail servers and providers said of mails that did not arrive, or were not wanted. Each once.
CREATE TABLE "mail_reports" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "MailReportKind" NOT NULL,
    "address_hash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "counts" BOOLEAN NOT NULL DEFAULT true,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_reports_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "mail_reports_key_key" ON "mail_reports"("key");
CREATE INDEX "mail_reports_address_hash_at_idx" ON "mail_reports"("address_hash", "at" DESC);
CREATE INDEX "mail_reports_at_idx" ON "mail_reports"("at");
