import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { toCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';

export interface OfferClicks {
  id: number;
  text: string;
  url: string;
  isRemoved: boolean;
  /** Clicks of the last 7 and 30 days, and of all time. */
  week: number;
  month: number;
  all: number;
}

export interface PromoClicksView {
  offers: OfferClicks[];
  /** Days with clicks among the last 30, newest first; calendar dates. */
  days: { day: string; clicks: number }[];
}

/** How often what a promo offers, or offered, was followed. @throws AppError `forbidden`. */
export async function getPromoClicks(staff: StaffMember, promoId: number): Promise<PromoClicksView> {
  requireAbility(staff, 'promo.keep');
  const db = getDb();
  const today = todayIn((await getSettings()).data.timeZone);
  const [offers, days] = await Promise.all([
    db.$queryRaw<OfferClicks[]>`
      SELECT o.id, o.text, o.url, o.removed_at IS NOT NULL AS "isRemoved",
        coalesce(sum(c.clicks) FILTER (WHERE c.day > ${today}::date - 7), 0)::int AS week,
        coalesce(sum(c.clicks) FILTER (WHERE c.day > ${today}::date - 30), 0)::int AS month,
        coalesce(sum(c.clicks), 0)::int AS all
      FROM promo_offers o LEFT JOIN promo_clicks c ON c.offer_id = o.id
      WHERE o.promo_id = ${promoId}
      GROUP BY o.id HAVING o.removed_at IS NULL OR count(c.day) > 0
      ORDER BY o.removed_at IS NOT NULL, o.position, o.id`,
    db.$queryRaw<{ day: Date; clicks: number }[]>`
      SELECT c.day, sum(c.clicks)::int AS clicks
      FROM promo_offers o JOIN promo_clicks c ON c.offer_id = o.id
      WHERE o.promo_id = ${promoId} AND c.day > ${today}::date - 30
      GROUP BY c.day ORDER BY c.day DESC`,
  ]);
  return { offers, days: days.map(({ day, clicks }) => ({ day: toCalendarDate(day), clicks })) };
}
