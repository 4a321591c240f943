-- What readers say is wrong on a page, for the desk.
CREATE TABLE "error_reports" (
    "id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    CONSTRAINT "error_reports_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "error_reports_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "error_reports_message" CHECK (char_length("message") BETWEEN 1 AND 5000),
    CONSTRAINT "error_reports_about" CHECK (char_length("about") BETWEEN 1 AND 500),
    CONSTRAINT "error_reports_settled" CHECK ("settled_by_id" IS NULL OR "settled_at" IS NOT NULL)
);
CREATE INDEX "error_reports_created_at_idx" ON "error_reports"("created_at");
CREATE INDEX "error_reports_settled_at_idx" ON "error_reports"("settled_at");
CREATE INDEX "error_reports_settled_by_id_idx" ON "error_reports"("settled_by_id");
-- The list of what waits, newest first, and its count.
CREATE INDEX "error_reports_waiting_idx" ON "error_reports"("id" DESC) WHERE "settled_at" IS NULL;
