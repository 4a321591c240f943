import { z } from 'zod';

/** A word or words that must never stand among the trending searches, as typed at the desk. */
export const searchBlockInput = z.object({
  phrase: z
    .string()
    .transform((text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Write the word or words').max(60, 'Write at most 60 characters')),
});
