import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';

/** Clicks of the newsroom's last 30 days by promo; a promo without any is left out. */
export async function sumClicks(promoIds: number[]): Promise<Map<number, number>> {
  const today = todayIn((await getSettings()).data.timeZone);
  const rows = await getDb().$queryRaw<{ id: number; clicks: number }[]>`
    SELECT o.promo_id AS id, sum(c.clicks)::int AS clicks
    FROM promo_offers o JOIN promo_clicks c ON c.offer_id = o.id
    WHERE o.promo_id = ANY(${promoIds}) AND c.day > ${today}::date - 30
    GROUP BY o.promo_id`;
  return new Map(rows.map(({ id, clicks }) => [id, clicks]));
}
