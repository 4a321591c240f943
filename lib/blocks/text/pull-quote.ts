import { z } from 'zod';
import { defineBlock } from '../define-block';

/** A sentence of the story or of somebody in it, set large. */
export const pullQuote = defineBlock({
  name: 'pull-quote',
  label: 'Pull quote',
  isInline: false,
  attrs: z.object({
    quote: z.string().trim().min(1, 'Type what was said.').max(400).meta({ label: 'Quote', rows: 3 }),
    by: z.string().trim().max(120).default('').meta({ label: 'Said by' }),
  }),
  data: z.object({}),
  toText: ({ quote, by }) => `“${quote}”${by && ` — ${by}`}`,
});
