import { z } from 'zod';
import { defineBlock } from './define-block';

/** A pointer to another article: follows its address and headline, and vanishes while it is not published. */
export const seeAlso = defineBlock({
  name: 'see-also',
  label: 'See also',
  isInline: false,
  attrs: z.object({ articleId: z.number().int().positive().meta({ label: 'Article' }) }),
  data: z.object({ headline: z.string(), url: z.string(), sectionName: z.string() }),
  toText: (_attrs, data) => (data ? `See also: ${data.headline}` : ''),
});
