import { z } from 'zod';
import { defineBlock } from './define-block';
import { drawData, drawReference, figureFields } from './draw-data';
import { figureText } from './draw-words';

/** A record's value inside a sentence. `seen` is what the writer saw, so that a later change can be noticed. */
export const figure = defineBlock({
  name: 'figure',
  label: 'Figure',
  isInline: true,
  attrs: z.object({
    ...drawReference,
    field: z.enum(figureFields).meta({ label: 'Field' }),
    seen: z.string().default('').meta({ label: 'Value when written' }),
  }),
  data: drawData,
  toText: (attrs, data) => (data ? figureText(data, attrs.field) : attrs.seen),
});
