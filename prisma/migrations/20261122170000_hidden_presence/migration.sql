-- A browser lets the timers of a hidden tab run once a minute: its row holds longer.
ALTER TABLE "article_presences" ADD COLUMN "is_hidden" BOOLEAN NOT NULL DEFAULT false;
