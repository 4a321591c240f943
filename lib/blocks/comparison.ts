import { z } from 'zod';
import { defineBlock } from './define-block';
import { drawData, drawReference } from './draw-data';
import { comparisonText } from './draws/compare-words';

/** Values of two draws that can be held against each other in a sentence. */
export const comparedFields = ['invitations', 'minScore', 'poolTotal'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** How one draw's value stands to another's of the same program: worked out from both records when it is read. */
export const comparison = defineBlock({
  name: 'comparison',
  label: 'Comparison',
  isInline: true,
  attrs: z.object({
    ...drawReference,
    field: z.enum(comparedFields).meta({ label: 'Value' }),
    than: z.string().min(1).meta({ label: 'Compared with' }),
  }),
  data: z.object({ draw: drawData, than: drawData }),
  toText: (attrs, data) => comparisonText(data, attrs.field),
});
