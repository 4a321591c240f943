import type { BlockData } from '@/lib/blocks/registry';
import { toCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import type { PromoPlace } from './schema';

const withOffers = {
  offers: { where: { removedAt: null }, orderBy: { position: 'asc' } },
} satisfies Prisma.PromoInclude;
type PromoRow = Prisma.PromoGetPayload<{ include: typeof withOffers }>;

/** Ended ones stay in the table for good: those of yesterday may still run somewhere. */
async function readPromos(): Promise<Read<PromoRow[]>> {
  const yesterday = new Date(Date.now() - 86_400_000);
  const rows = await getDb().promo.findMany({
    where: {
      isActive: true,
      offers: { some: { removedAt: null } },
      OR: [{ endsOn: null }, { endsOn: { gte: yesterday } }],
    },
    include: withOffers,
    orderBy: { id: 'desc' },
  });
  return { data: rows, tags: [contentTags.promos] };
}

/** The promos that run on a day (YYYY-MM-DD), newest first. */
async function listRunning(today: string): Promise<Read<PromoRow[]>> {
  const { data, tags } = await keepRead('promos', readPromos);
  const runs = ({ startsOn, endsOn }: PromoRow) =>
    (!startsOn || toCalendarDate(startsOn) <= today) && (!endsOn || toCalendarDate(endsOn) >= today);
  return { data: data.filter(runs), tags };
}

/** As readers see it: an offer's address is one of this site, which counts and leads on. */
const present = ({ title, partner, offers }: PromoRow): BlockData<'promo'> => ({
  title,
  partner,
  offers: offers.map(({ id, text, benefit }) => ({ text, benefit, url: `/go/${id}` })),
});

/**
 * The promo that stands at a place by itself: the newest that runs there on a day (YYYY-MM-DD); null
 * where none does.
 * @param shown slugs of those that stand on the page already.
 */
export async function getPromoAt(
  place: PromoPlace,
  today: string,
  shown: string[] = [],
): Promise<Read<BlockData<'promo'> | null>> {
  const { data, tags } = await listRunning(today);
  const row = data.find(({ places, slug }) => places.includes(place) && !shown.includes(slug));
  return { data: row ? present(row) : null, tags };
}

/** Promos by slug, under their slugs: those that run on a day (YYYY-MM-DD) and have an offer. */
export async function getRunningPromos(
  slugs: string[],
  today: string,
): Promise<Read<Map<string, BlockData<'promo'>>>> {
  if (slugs.length === 0) return { data: new Map(), tags: [contentTags.promos] };
  const { data, tags } = await listRunning(today);
  const asked = data.filter((row) => slugs.includes(row.slug));
  return { data: new Map(asked.map((row) => [row.slug, present(row)])), tags };
}
