-- With the person in them, so that the lots of a few of very many are read without their rows.
DROP INDEX "subscriptions_lot_idx";
DROP INDEX "subscribers_lot_idx";
CREATE INDEX "subscriptions_lot_idx" ON "subscriptions"("segment", "state", (uuid_hash("subscriber_id"))) INCLUDE ("subscriber_id");
CREATE INDEX "subscribers_lot_idx" ON "subscribers"("state", (uuid_hash("id"))) INCLUDE ("id");
