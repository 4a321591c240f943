import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { fromCalendarDate } from '@/lib/dates';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { toSlug } from '@/lib/slug';
import { type PromoInput, placeNames, promoInput } from './schema';

const toDay = (day: string) => (day ? fromCalendarDate(day) : null);

async function requireFreeSlug(tx: Db, slug: string, id: number | undefined): Promise<void> {
  const holder = await tx.promo.findUnique({ where: { slug }, select: { id: true } });
  if (!holder || holder.id === id) return;
  const fields = { slug: `Another promo is called ${slug}` };
  throw new AppError('invalid', { forPerson: 'Some fields need another look.', fields });
}

/** An article refers to a promo by its slug, so that a known one keeps it. */
async function writePromo(tx: Db, typed: PromoInput, known: { id: number; slug: string } | null) {
  const { title, partner, isActive } = typed;
  const dates = { startsOn: toDay(typed.startsOn), endsOn: toDay(typed.endsOn) };
  const places = placeNames.filter((place) => typed[place]);
  const data = { title, partner, isActive, places, ...dates };
  if (!known) {
    const slug = typed.slug || toSlug(title) || 'promo';
    await requireFreeSlug(tx, slug, undefined);
    return tx.promo.create({ data: { ...data, slug } });
  }
  const { count } = await tx.promo.updateMany({
    where: { id: known.id, version: typed.version },
    data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) {
    const forPerson =
      'Somebody else changed this promo after you opened it. Your typing is still here and is not saved: compare, then open the promo again and make your change there.';
    throw new AppError('conflict', { message: `promo ${known.id} has a newer version`, forPerson });
  }
  return known;
}

/**
 * An offer is known by its address: it keeps its clicks when its words or its place change. What is
 * taken out stays unseen, and is the same again when it comes back.
 */
async function writeOffers(tx: Db, promoId: number, offers: PromoInput['offers']): Promise<void> {
  const left = await tx.promoOffer.findMany({ where: { promoId }, orderBy: { id: 'asc' } });
  await tx.promoOffer.updateMany({ where: { promoId, removedAt: null }, data: { removedAt: new Date() } });
  for (const [position, offer] of offers.entries()) {
    const place = left.findIndex(({ url }) => url === offer.url);
    const [known] = place < 0 ? [] : left.splice(place, 1);
    const data = { ...offer, position, removedAt: null };
    if (known) await tx.promoOffer.update({ where: { id: known.id }, data });
    else await tx.promoOffer.create({ data: { ...data, promoId } });
  }
}

async function requireKnown(tx: Db, id: number) {
  const known = await tx.promo.findUnique({
    where: { id },
    include: { offers: { where: { removedAt: null }, orderBy: { position: 'asc' } } },
  });
  if (!known) throw new AppError('not-found', { forPerson: 'There is no such promo.' });
  return known;
}

/**
 * Makes or changes a partner's offer. Every article that refers to it shows the change.
 * @returns its id and slug.
 * @throws AppError `forbidden`, `not-found`, `invalid`, or `conflict` where it was changed since `version`.
 */
export async function keepPromo(
  staff: StaffMember,
  input: z.input<typeof promoInput>,
): Promise<{ id: number; slug: string }> {
  requireAbility(staff, 'promo.keep');
  const typed = promoInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const known = typed.id === undefined ? null : await requireKnown(tx, typed.id);
    const { id, slug } = await writePromo(tx, typed, known);
    await writeOffers(tx, id, typed.offers);
    const { version: _version, id: _id, ...after } = typed;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: known ? 'promo.change' : 'promo.create',
      target: `promo:${slug}`,
      ...(known && { before: { title: known.title, partner: known.partner, offers: known.offers.length } }),
      after,
    });
    await recordContentChange(tx, [contentTags.promos]);
    return { id, slug };
  });
}
