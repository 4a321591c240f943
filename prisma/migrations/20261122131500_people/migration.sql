-- CreateEnum
CREATE TYPE "StaffLinkPurpose" AS ENUM ('invite', 'reset');

-- AlterTable
ALTER TABLE "staff" ADD COLUMN "code_secret" TEXT,
ADD COLUMN "codes_since" TIMESTAMPTZ(3),
ADD COLUMN "code_step" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "staff_sessions" ADD COLUMN "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN "needs_code" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "staff_links" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "purpose" "StaffLinkPurpose" NOT NULL,
    "email" CITEXT NOT NULL,
    "role" "Role",
    "staff_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_recovery_codes" (
    "hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_recovery_codes_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_links_hash_key" ON "staff_links"("hash");

-- CreateIndex
CREATE INDEX "staff_links_email_idx" ON "staff_links"("email");

-- CreateIndex
CREATE INDEX "staff_links_staff_id_idx" ON "staff_links"("staff_id");

-- CreateIndex
CREATE INDEX "staff_recovery_codes_staff_id_idx" ON "staff_recovery_codes"("staff_id");

-- CreateIndex
CREATE INDEX "audit_entries_staff_id_id_idx" ON "audit_entries"("staff_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_act_id_idx" ON "audit_entries"("act", "id" DESC);

-- AddForeignKey
ALTER TABLE "staff_links" ADD CONSTRAINT "staff_links_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_links" ADD CONSTRAINT "staff_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_recovery_codes" ADD CONSTRAINT "staff_recovery_codes_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An invitation names a role, a reset a person.
ALTER TABLE "staff_links"
  ADD CONSTRAINT "staff_links_by_purpose" CHECK (
    ("purpose" = 'invite' AND "role" IS NOT NULL AND "staff_id" IS NULL)
    OR ("purpose" = 'reset' AND "role" IS NULL AND "staff_id" IS NOT NULL));

-- Codes are in force only with a key to check them by.
ALTER TABLE "staff"
  ADD CONSTRAINT "staff_codes_have_a_key" CHECK ("codes_since" IS NULL OR "code_secret" IS NOT NULL);

-- A newsroom never loses its last owner. The lock lets two changes at once see each other.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('keep_an_owner'));
  IF NOT EXISTS (SELECT FROM "staff" WHERE "role" = 'owner' AND "is_active" AND "id" <> OLD."id") THEN
    RAISE EXCEPTION 'the last owner stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'staff_keep_an_owner';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staff_keep_an_owner BEFORE UPDATE OF "role", "is_active" ON "staff"
  FOR EACH ROW WHEN (OLD."role" = 'owner' AND OLD."is_active" AND (NEW."role" <> 'owner' OR NOT NEW."is_active"))
  EXECUTE FUNCTION keep_an_owner();
