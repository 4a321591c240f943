import { z } from 'zod';
import { defineBlock } from '../define-block';

/** Where a statement comes from: a number in the sentence, and a line in the list at the story's end. */
export const source = defineBlock({
  name: 'source',
  label: 'Source',
  isInline: true,
  attrs: z.object({
    text: z
      .string()
      .trim()
      .min(1, 'Name the source.')
      .max(300)
      .meta({ label: 'Source', hint: 'Who says it, where and when' }),
    url: z
      .string()
      .trim()
      .max(500)
      .regex(/^(https?:\/\/[^\s"<>]+)?$/i, 'Type a whole web address, like https://www.canada.ca.')
      .default('')
      .meta({ label: 'Address' }),
  }),
  /** Its place among the story's sources, from 1. */
  data: z.object({ number: z.number().int().positive() }),
  toText: (_attrs, data) => (data ? ` [${data.number}]` : ''),
});
