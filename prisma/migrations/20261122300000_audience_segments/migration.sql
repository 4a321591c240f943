-- Saved parts of the subscribers, by which an edition's audience is narrowed.
CREATE TABLE "audience_segments" (
    "id" UUID NOT NULL,
    "name" CITEXT NOT NULL,
    "match" TEXT NOT NULL,
    "choices" TEXT[] NOT NULL DEFAULT '{}',
    "since" DATE,
    "before" DATE,
    "origin" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "audience_segments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "audience_segments_name" CHECK ("name" <> ''),
    CONSTRAINT "audience_segments_match" CHECK ("match" IN ('any', 'all')),
    CONSTRAINT "audience_segments_origin" CHECK ("origin" IN ('', 'form', 'import')),
    CONSTRAINT "audience_segments_days" CHECK ("since" < "before"),
    -- A segment without a condition would be everybody under another name.
    CONSTRAINT "audience_segments_condition" CHECK (
      cardinality("choices") > 0 OR "since" IS NOT NULL OR "before" IS NOT NULL OR "origin" <> '')
);
CREATE UNIQUE INDEX "audience_segments_name_key" ON "audience_segments"("name");

-- Refused, not emptied: an edition that lost its segment would go to more people than its writer chose.
ALTER TABLE "editions" ADD COLUMN "segment_id" UUID,
  ADD CONSTRAINT "editions_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "audience_segments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "editions_segment_id_idx" ON "editions"("segment_id");
