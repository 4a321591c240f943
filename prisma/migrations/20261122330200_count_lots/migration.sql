-- Everybody's lot, by which a few of many can be counted for all: the same few at each count. Whole indexes:
-- of a partial one PostgreSQL would read all where it knows little of the table yet. With the person in
-- them, so that the lots of a few of very many are read without their rows.
CREATE INDEX "subscriptions_lot_idx" ON "subscriptions"("segment", "state", (uuid_hash("subscriber_id"))) INCLUDE ("subscriber_id");
CREATE INDEX "subscribers_lot_idx" ON "subscribers"("state", (uuid_hash("id"))) INCLUDE ("id");
