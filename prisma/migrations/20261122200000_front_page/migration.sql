-- What an editor chooses for the front page: one row of it, so that it has one version.
CREATE TABLE "front_pages" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "front_pages_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "front_pages_one" CHECK ("id" = 1)
);

CREATE TABLE "front_pins" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "front_pins_pkey" PRIMARY KEY ("article_id"),
    CONSTRAINT "front_pins_position_range" CHECK ("position" BETWEEN 0 AND 20)
);
CREATE UNIQUE INDEX "front_pins_position_key" ON "front_pins"("position");
ALTER TABLE "front_pins" ADD CONSTRAINT "front_pins_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "front_sections" (
    "section_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "is_shown" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "front_sections_pkey" PRIMARY KEY ("section_id")
);
ALTER TABLE "front_sections" ADD CONSTRAINT "front_sections_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;
