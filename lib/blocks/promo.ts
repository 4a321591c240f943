import { z } from 'zod';
import { defineBlock } from './define-block';

/** A partner's offer, kept in one place and labelled as such wherever it stands. Null outside its dates. */
export const promo = defineBlock({
  name: 'promo',
  label: 'Promo',
  isInline: false,
  attrs: z.object({ promo: z.string().min(1).meta({ label: 'Promo' }) }),
  data: z.object({
    title: z.string(),
    partner: z.string(),
    offers: z.array(z.object({ text: z.string(), benefit: z.string(), url: z.string() })),
  }),
  toText: () => '',
});
