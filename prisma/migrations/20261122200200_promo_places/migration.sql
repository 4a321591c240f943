-- Where a promo stands by itself, besides the stories that a writer put it into.
ALTER TABLE "promos"
    ADD COLUMN "places" TEXT[] NOT NULL DEFAULT '{front}',
    ADD CONSTRAINT "promos_places_known" CHECK ("places" <@ ARRAY['front', 'articles', 'lists']);

-- An offer that was taken out stays, since its clicks were counted and open pages still lead to it.
DROP INDEX "promo_offers_promo_id_position_key";
CREATE INDEX "promo_offers_promo_id_position_idx" ON "promo_offers"("promo_id", "position");
ALTER TABLE "promo_offers" ADD COLUMN "removed_at" TIMESTAMPTZ(3);

-- How often an offer was followed on a day. Nothing in it is about who did.
CREATE TABLE "promo_clicks" (
    "day" DATE NOT NULL,
    "offer_id" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL,
    CONSTRAINT "promo_clicks_pkey" PRIMARY KEY ("offer_id", "day"),
    CONSTRAINT "promo_clicks_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "promo_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "promo_clicks_positive" CHECK ("clicks" > 0)
);
