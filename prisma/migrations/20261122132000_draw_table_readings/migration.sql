-- Which column of a province's pasted table holds what: said once, remembered for the next paste.
CREATE TABLE "draw_table_readings" (
    "program_slug" TEXT PRIMARY KEY REFERENCES "programs"("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    "reading" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL
);
