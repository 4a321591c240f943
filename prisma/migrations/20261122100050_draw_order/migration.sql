-- The padded numbers are compared byte by byte, whatever the database's own collation.
ALTER TABLE "draws" ALTER COLUMN "number_order" TYPE TEXT COLLATE "C";

CREATE INDEX "draw_corrections_at_id_idx" ON "draw_corrections" ("at" DESC, "id" DESC);
