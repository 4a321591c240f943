import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { toCalendarDate, todayIn } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { sumClicks } from './clicks/click-sums';
import { type PromoPlace, placeNames } from './schema';

const withOffers = {
  offers: { where: { removedAt: null }, orderBy: { position: 'asc' } },
} satisfies Prisma.PromoInclude;
type PromoRow = Prisma.PromoGetPayload<{ include: typeof withOffers }>;

export interface DeskPromo {
  id: number;
  slug: string;
  title: string;
  partner: string;
  /** Calendar dates, YYYY-MM-DD; '' for open. */
  startsOn: string;
  endsOn: string;
  isActive: boolean;
  /** Where it stands by itself. */
  places: PromoPlace[];
  /** Whether readers see it today. */
  state: 'running' | 'off' | 'coming' | 'over';
  version: number;
  offers: { id: number; text: string; benefit: string; url: string }[];
  /** Clicks of the last 30 days on all that it offers or offered. */
  clicks: number;
}

function stateOf(
  promo: Pick<DeskPromo, 'isActive' | 'startsOn' | 'endsOn'>,
  today: string,
): DeskPromo['state'] {
  if (!promo.isActive) return 'off';
  if (promo.startsOn && promo.startsOn > today) return 'coming';
  return promo.endsOn && promo.endsOn < today ? 'over' : 'running';
}

function present(row: PromoRow, clicks: number): DeskPromo {
  const { id, slug, title, partner, isActive, version } = row;
  const days = {
    startsOn: row.startsOn ? toCalendarDate(row.startsOn) : '',
    endsOn: row.endsOn ? toCalendarDate(row.endsOn) : '',
  };
  const offers = row.offers.map(({ id: offer, text, benefit, url: address }) => ({
    id: offer,
    text,
    benefit,
    url: address,
  }));
  const places = placeNames.filter((place) => row.places.includes(place));
  const state = stateOf({ isActive, ...days }, todayIn());
  return { id, slug, title, partner, ...days, isActive, places, state, version, offers, clicks };
}

/** All promos by title. They are few: a newsroom's partners. */
export async function listDeskPromos(staff: StaffMember): Promise<DeskPromo[]> {
  requireAbility(staff, 'promo.keep');
  const rows = await getDb().promo.findMany({
    include: withOffers,
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  const clicks = await sumClicks(rows.map(({ id }) => id));
  return rows.map((row) => present(row, clicks.get(row.id) ?? 0));
}

/** One promo; null where there is none. */
export async function getDeskPromo(staff: StaffMember, id: number): Promise<DeskPromo | null> {
  requireAbility(staff, 'promo.keep');
  const row = await getDb().promo.findUnique({ where: { id }, include: withOffers });
  return row && present(row, (await sumClicks([id])).get(id) ?? 0);
}
