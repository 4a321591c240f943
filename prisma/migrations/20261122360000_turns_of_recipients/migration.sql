-- Counts how often a recipient was claimed: what an earlier claim still has to say changes nothing of a later one.
ALTER TABLE "sending_recipients" ADD COLUMN "turn" INTEGER NOT NULL DEFAULT 0;
