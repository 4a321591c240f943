import { z } from 'zod';
import { defineBlock } from './define-block';
import { drawData, drawReference } from './draw-data';
import { drawSentence } from './draw-words';

/** One draw's figures as the hero of a story. */
export const drawHighlight = defineBlock({
  name: 'draw-highlight',
  label: 'Draw highlight',
  isInline: false,
  attrs: z.object({ ...drawReference }),
  data: drawData,
  toText: (_attrs, data) => (data ? drawSentence(data) : ''),
});
