import type { BlockData } from '@/lib/blocks/registry';
import { fromCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

/** Promos by slug in one query, under their slugs: those that run on a day (YYYY-MM-DD) and have an offer. */
export async function getRunningPromos(
  slugs: string[],
  today: string,
): Promise<Read<Map<string, BlockData<'promo'>>>> {
  const tags = [contentTags.promos];
  if (slugs.length === 0) return { data: new Map(), tags };
  const day = fromCalendarDate(today);
  const rows = await getDb().promo.findMany({
    where: {
      slug: { in: [...new Set(slugs)] },
      isActive: true,
      offers: { some: {} },
      AND: [
        { OR: [{ startsOn: null }, { startsOn: { lte: day } }] },
        { OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
      ],
    },
    include: { offers: { orderBy: { position: 'asc' } } },
  });
  const present = ({ title, partner, offers }: (typeof rows)[number]): BlockData<'promo'> => ({
    title,
    partner,
    offers: offers.map(({ text, benefit, url }) => ({ text, benefit, url })),
  });
  return { data: new Map(rows.map((row) => [row.slug, present(row)])), tags };
}
