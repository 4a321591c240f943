-- Why an address gets no mail, besides having been erased.
ALTER TYPE "SuppressionReason" ADD VALUE 'bounced';
ALTER TYPE "SuppressionReason" ADD VALUE 'complained';
ALTER TYPE "SuppressionReason" ADD VALUE 'asked';
-- Confirmed, but its address takes no mail now: active again when that ends.
ALTER TYPE "SubscriptionState" ADD VALUE 'held';
-- A consent given elsewhere, which an import declares.
ALTER TYPE "ConsentAct" ADD VALUE 'declared';

CREATE TYPE "SubscriberState" AS ENUM ('pending', 'active', 'ended', 'suppressed');

ALTER TABLE "subscribers"
  ADD COLUMN "state" "SubscriberState" NOT NULL DEFAULT 'pending',
  ADD COLUMN "suppressed_as" "SuppressionReason",
  ADD COLUMN "suppressed_at" TIMESTAMPTZ(3),
  ADD COLUMN "suppressed_note" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "subscribers_suppressed" CHECK (("suppressed_as" IS NULL) = ("suppressed_at" IS NULL));

-- What is counted and listed together: an alert by its program and stream, whatever its score and pace.
ALTER TABLE "subscriptions" ADD COLUMN "segment" TEXT NOT NULL GENERATED ALWAYS AS (
  CASE WHEN "topic" LIKE 'alert/%'
    THEN 'alert/' || split_part("topic", '/', 2) || '/' || split_part("topic", '/', 3)
    ELSE "topic" END
) STORED;

-- Each list is a range of one index, in the order that it is shown in.
DROP INDEX "subscriptions_state_subscriber_id_idx";
CREATE INDEX "subscriptions_segment_state_subscriber_id_idx" ON "subscriptions"("segment", "state", "subscriber_id" DESC);
CREATE INDEX "subscribers_state_id_idx" ON "subscribers"("state", "id" DESC);
CREATE INDEX "subscribers_address_idx" ON "subscribers"((lower("email"::text) COLLATE "C"));
CREATE INDEX "subscribers_state_address_idx" ON "subscribers"("state", (lower("email"::text) COLLATE "C"));
CREATE INDEX "subscribers_domain_idx" ON "subscribers"
  ((split_part(lower("email"::text), '@', 2) COLLATE "C"), (lower("email"::text) COLLATE "C"));
CREATE INDEX "mails_to_idx" ON "mails"(lower("to"), "id" DESC);

-- Changes of the counts by segment and state, summed up now and then. Rows are only added, so that no
-- sign-up waits for another. Segment '' counts people.
CREATE TABLE "subscription_counts" (
    "id" BIGSERIAL NOT NULL,
    "segment" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "subscription_counts_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION count_subscriptions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT segment, state::text, count(*) FROM added GROUP BY 1, 2;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT segment, state::text, -count(*) FROM removed GROUP BY 1, 2;
  ELSE
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT segment, state, sum(delta) FROM (
        SELECT segment, state::text AS state, 1 AS delta FROM added
        UNION ALL SELECT segment, state::text, -1 FROM removed
      ) changed GROUP BY 1, 2 HAVING sum(delta) <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION count_subscribers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT '', state::text, count(*) FROM added GROUP BY 2;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT '', state::text, -count(*) FROM removed GROUP BY 2;
  ELSE
    INSERT INTO subscription_counts (segment, state, delta)
      SELECT '', state, sum(delta) FROM (
        SELECT state::text AS state, 1 AS delta FROM added UNION ALL SELECT state::text, -1 FROM removed
      ) changed GROUP BY 2 HAVING sum(delta) <> 0;
  END IF;
  RETURN NULL;
END $$;

-- A person's state follows from what they asked for. Their row is locked before it is looked at: of two
-- changes at the same time the later one sees the earlier.
CREATE FUNCTION follow_subscriptions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(DISTINCT subscriber_id) INTO touched FROM added;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT subscriber_id) INTO touched FROM removed;
  ELSE
    SELECT array_agg(DISTINCT a.subscriber_id) INTO touched
      FROM added a JOIN removed r ON r.id = a.id WHERE a.state <> r.state;
  END IF;
  IF touched IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM subscribers WHERE id = ANY(touched) ORDER BY id FOR NO KEY UPDATE;
  UPDATE subscribers person SET state = known.state FROM (
    SELECT one.id, CASE
        WHEN bool_or(s.state = 'active') THEN 'active'
        WHEN bool_or(s.state = 'pending') OR count(s.id) = 0 THEN 'pending'
        ELSE 'ended' END::"SubscriberState" AS state
      FROM unnest(touched) AS one(id) LEFT JOIN subscriptions s ON s.subscriber_id = one.id
      GROUP BY one.id
  ) known
  WHERE person.id = known.id AND person.suppressed_as IS NULL AND person.state <> known.state;
  RETURN NULL;
END $$;

CREATE FUNCTION follow_suppression() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.suppressed_as IS NOT NULL THEN
    NEW.state := 'suppressed';
  ELSE
    SELECT CASE
        WHEN bool_or(s.state = 'active') THEN 'active'
        WHEN bool_or(s.state = 'pending') OR count(s.id) = 0 THEN 'pending'
        ELSE 'ended' END INTO NEW.state
      FROM subscriptions s WHERE s.subscriber_id = NEW.id;
  END IF;
  RETURN NEW;
END $$;

UPDATE "subscribers" person SET "state" = known.state FROM (
  SELECT s.subscriber_id, CASE
      WHEN bool_or(s.state = 'active') THEN 'active'
      WHEN bool_or(s.state = 'pending') THEN 'pending'
      ELSE 'ended' END::"SubscriberState" AS state
    FROM subscriptions s GROUP BY 1
) known WHERE person.id = known.subscriber_id AND known.state <> 'pending';
INSERT INTO "subscription_counts" ("segment", "state", "delta")
  SELECT segment, state::text, count(*) FROM subscriptions GROUP BY 1, 2
  UNION ALL SELECT '', state::text, count(*) FROM subscribers GROUP BY 2;

CREATE TRIGGER subscriptions_counted_in AFTER INSERT ON "subscriptions"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_subscriptions();
CREATE TRIGGER subscriptions_counted_over AFTER UPDATE ON "subscriptions"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_subscriptions();
CREATE TRIGGER subscriptions_counted_out AFTER DELETE ON "subscriptions"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_subscriptions();
CREATE TRIGGER subscriptions_followed_in AFTER INSERT ON "subscriptions"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_subscriptions();
CREATE TRIGGER subscriptions_followed_over AFTER UPDATE ON "subscriptions"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION follow_subscriptions();
CREATE TRIGGER subscriptions_followed_out AFTER DELETE ON "subscriptions"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION follow_subscriptions();
CREATE TRIGGER subscribers_suppression BEFORE UPDATE OF "suppressed_as" ON "subscribers"
  FOR EACH ROW EXECUTE FUNCTION follow_suppression();
CREATE TRIGGER subscribers_counted_in AFTER INSERT ON "subscribers"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_subscribers();
CREATE TRIGGER subscribers_counted_over AFTER UPDATE ON "subscribers"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_subscribers();
CREATE TRIGGER subscribers_counted_out AFTER DELETE ON "subscribers"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_subscribers();
