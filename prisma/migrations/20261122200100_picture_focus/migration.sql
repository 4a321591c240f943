-- What of a picture stays in sight where it is cropped: per cent from the left and from the top.
ALTER TABLE "media"
    ADD COLUMN "focus_x" INTEGER NOT NULL DEFAULT 50,
    ADD COLUMN "focus_y" INTEGER NOT NULL DEFAULT 50,
    ADD CONSTRAINT "media_focus_range" CHECK ("focus_x" BETWEEN 0 AND 100 AND "focus_y" BETWEEN 0 AND 100);
