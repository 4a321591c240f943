import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';
import { onceADay } from './once-a-day';

const isFirstToday = onceADay();

async function addClick(offerId: number, clientAddress: string): Promise<void> {
  const day = todayIn((await getSettings()).data.timeZone);
  if (!isFirstToday(day, String(offerId), clientAddress)) return;
  await getDb().$executeRaw`
    INSERT INTO promo_clicks (day, offer_id, clicks) VALUES (${day}::date, ${offerId}, 1)
    ON CONFLICT (offer_id, day) DO UPDATE SET clicks = promo_clicks.clicks + 1`;
}

/**
 * Where an offer leads; null for one that never was. A click counts once a day for each client, and
 * says nothing about who clicked. An offer that is over still leads on: the page that showed it is open.
 * @param clientAddress of the reader; null where nobody clicked (a robot, a page made ahead).
 */
export async function followOffer(offerId: number, clientAddress: string | null): Promise<string | null> {
  const offer = await getDb().promoOffer.findUnique({ where: { id: offerId }, select: { url: true } });
  if (!offer) return null;
  if (clientAddress !== null) {
    // The reader goes on whether it could be counted or not.
    await addClick(offerId, clientAddress).catch((error: unknown) => {
      console.warn(`A click was not counted: ${error instanceof Error ? error.message : error}`);
    });
  }
  return offer.url;
}
