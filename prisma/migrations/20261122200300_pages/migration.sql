-- Pages about the newsroom, where the desk has changed the text that was shipped; each version stays.
CREATE TABLE "page_versions" (
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "page_versions_pkey" PRIMARY KEY ("slug", "version"),
    CONSTRAINT "page_versions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "page_versions_known" CHECK ("slug" IN ('about', 'privacy', 'contact', 'corrections')),
    CONSTRAINT "page_versions_title" CHECK (char_length("title") BETWEEN 1 AND 120),
    CONSTRAINT "page_versions_counted" CHECK ("version" > 0)
);
CREATE INDEX "page_versions_staff_id_idx" ON "page_versions"("staff_id");
