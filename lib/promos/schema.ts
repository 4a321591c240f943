import { z } from 'zod';
import { slugPattern } from '@/lib/slug';

/** Where a promo can stand by itself, and how the desk names it. */
export const promoPlaces = {
  front: 'On the front page',
  articles: 'Beneath every story',
  lists: 'On the pages of sections, topics and authors',
} as const;
export type PromoPlace = keyof typeof promoPlaces;
export const placeNames = Object.keys(promoPlaces) as PromoPlace[];

const checked = z.union([z.boolean(), z.stringbool()]).default(false);

const dayOrNothing = z
  .string()
  .trim()
  .default('')
  .refine((day) => day === '' || z.iso.date().safeParse(day).success, 'Write the day as 2026-11-22');

const webAddress = z
  .string()
  .trim()
  .max(1000)
  .refine(
    (url) => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol),
    'Write the whole address, such as https://partner.example/offer',
  );

const promoOfferInput = z.object({
  text: z.string().trim().min(1, 'Say what is offered').max(200),
  benefit: z.string().trim().max(80).default(''),
  url: webAddress,
});

/** A partner's offer as it is typed. Without `id` it is a new one; without a slug it takes its title's. */
export const promoInput = z
  .object({
    id: z.coerce.number().int().positive().optional(),
    version: z.coerce.number().int().min(0).default(0),
    title: z.string().trim().min(1, 'Write a title').max(120),
    slug: z
      .string()
      .trim()
      .max(80)
      .default('')
      .refine((slug) => slug === '' || slugPattern.test(slug), 'Use small letters, digits and hyphens'),
    partner: z.string().trim().min(1, 'Name the partner: readers are told whose offer it is').max(120),
    startsOn: dayOrNothing,
    endsOn: dayOrNothing,
    isActive: checked,
    front: checked,
    articles: checked,
    lists: checked,
    offers: z.array(promoOfferInput).min(1, 'Write at least one offer').max(10),
  })
  .refine(({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'The last day comes before the first',
  });
export type PromoInput = z.infer<typeof promoInput>;
