import { z } from 'zod';
import { defineBlock } from './define-block';

/** A picture of the media library. */
export const picture = defineBlock({
  name: 'picture',
  label: 'Picture',
  isInline: false,
  attrs: z.object({
    mediaId: z.number().int().positive().meta({ label: 'Picture' }),
    alt: z.string().max(500).default('').meta({ label: 'Alt text', hint: 'What the picture shows' }),
    caption: z.string().max(500).default('').meta({ label: 'Caption' }),
  }),
  data: z.object({
    /** Path without width and ending: `/media/3/9f2c`; a rendition is `{path}-{width}.webp`. */
    path: z.string(),
    widths: z.array(z.number().int()),
    width: z.number().int(),
    height: z.number().int(),
    credit: z.string(),
    /** What stays in sight where it is cropped: per cent from the left and from the top. */
    focus: z.object({ x: z.number().int(), y: z.number().int() }),
  }),
  toText: (attrs) => attrs.caption,
});
