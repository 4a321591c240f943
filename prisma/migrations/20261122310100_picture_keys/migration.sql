-- A picture's address is no longer made from its bytes: whoever has the same file, or counts, finds no
-- picture of a story that is not out. Those that are there keep their addresses.
ALTER TABLE "media" ADD COLUMN "key" TEXT;
UPDATE "media" SET "key" = left("hash", 8);
ALTER TABLE "media" ALTER COLUMN "key" SET NOT NULL;
ALTER TABLE "media" ALTER COLUMN "key" SET DEFAULT left(replace(gen_random_uuid()::text, '-', ''), 16);
ALTER TABLE "media" ADD CONSTRAINT "media_key_form" CHECK ("key" ~ '^[0-9a-f]{8,16}$');
