import { z } from 'zod';
import { defineBlock } from './define-block';
import { drawData } from './draw-data';
import { drawSentence } from './draw-words';

const optionalDate = z.iso.date().nullable().default(null);

/** A stored query over draws, filled from records each time it is read. */
export const drawTable = defineBlock({
  name: 'draw-table',
  label: 'Draw table',
  isInline: false,
  attrs: z.object({
    caption: z.string().max(200).default('').meta({ label: 'Caption' }),
    program: z.string().min(1).default('express-entry').meta({ label: 'Program' }),
    streams: z.array(z.string()).default([]).meta({ label: 'Streams', hint: 'None chosen means all' }),
    from: optionalDate.meta({ label: 'From' }),
    to: optionalDate.meta({ label: 'To' }),
    order: z.enum(['newest', 'oldest']).default('newest').meta({ label: 'Order' }),
    limit: z.number().int().min(1).max(100).default(20).meta({ label: 'Rows at most' }),
  }),
  data: z.object({ draws: z.array(drawData), programName: z.string(), scoreScale: z.string().nullable() }),
  toText: (attrs, data) =>
    [attrs.caption, ...(data?.draws ?? []).map(drawSentence)].filter(Boolean).join('\n'),
});
