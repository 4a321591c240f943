-- A source can name the day of a pool and leave its counts open.
ALTER TABLE "pool_snapshots" ALTER COLUMN "total" DROP NOT NULL;
DROP INDEX "pool_snapshots_program_slug_as_of_total_key";
CREATE UNIQUE INDEX "pool_snapshots_program_slug_as_of_total_key"
  ON "pool_snapshots" ("program_slug", "as_of", "total") NULLS NOT DISTINCT;
