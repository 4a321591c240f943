-- Draws that changed in what an alert asks about, and were not looked at since. Written by the triggers below,
-- so that no way of adding or correcting a draw forgets it; rows are only added, so that none waits.
CREATE TABLE "alert_looks" (
    "id" BIGSERIAL NOT NULL,
    "draw_id" INTEGER NOT NULL,

    CONSTRAINT "alert_looks_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "alert_looks_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "alert_looks_draw_id_idx" ON "alert_looks"("draw_id");

CREATE FUNCTION look_at_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO alert_looks (draw_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER draws_looked_at_new AFTER INSERT ON "draws" FOR EACH ROW EXECUTE FUNCTION look_at_draw();
CREATE TRIGGER draws_looked_at_again AFTER UPDATE ON "draws" FOR EACH ROW
  WHEN ((OLD.min_score, OLD.score_scale, OLD.stream_id, OLD.program_slug, OLD.date, OLD.date_end, OLD.withdrawn_at)
    IS DISTINCT FROM (NEW.min_score, NEW.score_scale, NEW.stream_id, NEW.program_slug, NEW.date, NEW.date_end, NEW.withdrawn_at))
  EXECUTE FUNCTION look_at_draw();

CREATE TYPE "AlertSays" AS ENUM ('met', 'corrected');

-- Whom a draw was told to. Each turn of a person says the opposite of the one before, once.
CREATE TABLE "alert_tellings" (
    "draw_id" INTEGER NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "says" "AlertSays" NOT NULL,
    "pace" "AlertPace" NOT NULL,
    "topics" TEXT[] NOT NULL,
    "min_score" INTEGER,
    "sending_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_tellings_pkey" PRIMARY KEY ("draw_id", "subscriber_id", "turn"),
    CONSTRAINT "alert_tellings_turn" CHECK ("turn" > 0 AND ("says" = 'met') = ("turn" % 2 = 1)),
    CONSTRAINT "alert_tellings_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draws"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "alert_tellings_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "alert_tellings_sending_id_fkey" FOREIGN KEY ("sending_id") REFERENCES "sendings"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "alert_tellings_subscriber_id_idx" ON "alert_tellings"("subscriber_id");
CREATE INDEX "alert_tellings_sending_id_idx" ON "alert_tellings"("sending_id");
-- What waits for the day's summary.
CREATE INDEX "alert_tellings_waiting_idx" ON "alert_tellings"("draw_id") WHERE "sending_id" IS NULL;
