import type { BlockData } from '@/lib/blocks/registry';
import { fromCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

function isRunningOn(today: string): Prisma.PromoWhereInput {
  const day = fromCalendarDate(today);
  return {
    isActive: true,
    offers: { some: {} },
    AND: [
      { OR: [{ startsOn: null }, { startsOn: { lte: day } }] },
      { OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
    ],
  };
}

const withOffers = { offers: { orderBy: { position: 'asc' } } } satisfies Prisma.PromoInclude;
type PromoRow = Prisma.PromoGetPayload<{ include: typeof withOffers }>;

const present = ({ title, partner, offers }: PromoRow): BlockData<'promo'> => ({
  title,
  partner,
  offers: offers.map(({ text, benefit, url }) => ({ text, benefit, url })),
});

/** The promo of the front page: the newest that runs on a day (YYYY-MM-DD); null where none does. */
export async function getFrontPromo(today: string): Promise<Read<BlockData<'promo'> | null>> {
  const row = await getDb().promo.findFirst({
    where: isRunningOn(today),
    include: withOffers,
    orderBy: { id: 'desc' },
  });
  return { data: row && present(row), tags: [contentTags.promos] };
}

/** Promos by slug in one query, under their slugs: those that run on a day (YYYY-MM-DD) and have an offer. */
export async function getRunningPromos(
  slugs: string[],
  today: string,
): Promise<Read<Map<string, BlockData<'promo'>>>> {
  const tags = [contentTags.promos];
  if (slugs.length === 0) return { data: new Map(), tags };
  const rows = await getDb().promo.findMany({
    where: { slug: { in: [...new Set(slugs)] }, ...isRunningOn(today) },
    include: withOffers,
  });
  return { data: new Map(rows.map((row) => [row.slug, present(row)])), tags };
}
