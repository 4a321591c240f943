import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { toCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import type { Promo, PromoOffer } from '@/lib/db/generated/client';

export interface DeskPromo {
  id: number;
  slug: string;
  title: string;
  partner: string;
  /** Calendar dates, YYYY-MM-DD; '' for open. */
  startsOn: string;
  endsOn: string;
  isActive: boolean;
  /** Whether readers see it today. */
  state: 'running' | 'off' | 'coming' | 'over';
  version: number;
  offers: { text: string; benefit: string; url: string }[];
}

function stateOf(
  promo: Pick<DeskPromo, 'isActive' | 'startsOn' | 'endsOn'>,
  today: string,
): DeskPromo['state'] {
  if (!promo.isActive) return 'off';
  if (promo.startsOn && promo.startsOn > today) return 'coming';
  return promo.endsOn && promo.endsOn < today ? 'over' : 'running';
}

function present(row: Promo & { offers: PromoOffer[] }): DeskPromo {
  const { id, slug, title, partner, isActive, version } = row;
  const days = {
    startsOn: row.startsOn ? toCalendarDate(row.startsOn) : '',
    endsOn: row.endsOn ? toCalendarDate(row.endsOn) : '',
  };
  const offers = row.offers.map(({ text, benefit, url }) => ({ text, benefit, url }));
  const state = stateOf({ isActive, ...days }, todayIn());
  return { id, slug, title, partner, ...days, isActive, state, version, offers };
}

const withOffers = { offers: { orderBy: { position: 'asc' } } } as const;

/** All promos by title. They are few: a newsroom's partners. */
export async function listDeskPromos(staff: StaffMember): Promise<DeskPromo[]> {
  requireAbility(staff, 'promo.keep');
  const rows = await getDb().promo.findMany({
    include: withOffers,
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return rows.map(present);
}

/** One promo; null where there is none. */
export async function getDeskPromo(staff: StaffMember, id: number): Promise<DeskPromo | null> {
  requireAbility(staff, 'promo.keep');
  const row = await getDb().promo.findUnique({ where: { id }, include: withOffers });
  return row && present(row);
}
