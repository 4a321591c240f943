import { z } from 'zod';

const redirectInput = z.object({
  path: z.string().trim().min(1, 'Enter the old address.').max(2000, 'This address is too long.'),
  /** Empty: nothing stands there any more (410). */
  target: z.string().trim().max(2000, 'This address is too long.'),
});
export type RedirectInput = z.infer<typeof redirectInput>;

/** Where an address leads, as one word: `article:12`, an address, `410`; empty where nothing is kept. */
const stands = z.string().default('');

export const keepRedirectInput = redirectInput.extend({
  /** What the person saw there before. */
  stands,
});
export const removeRedirectInput = z.object({ path: z.string().min(1), stands });

export const listRedirectsInput = z.object({
  search: z.string().trim().max(200).catch('').default(''),
  /** The last path of the page before. */
  after: z.string().catch('').default(''),
});

/** An old address at the desk. Instants are ISO 8601 in UTC. */
export interface RedirectRow {
  path: string;
  /** Where it leads: null where it answers 410. */
  to: string | null;
  /** The article that it follows, wherever that goes. */
  article: { id: number; headline: string } | null;
  /** What a removal of it says that it saw. */
  stands: string;
  createdAt: string;
}

export const csvLimits = { bytes: 2_000_000, lines: 10_000 };
export const redirectsCsvInput = z.object({
  csv: z
    .string()
    .min(1, 'Choose a file or paste its lines.')
    .max(csvLimits.bytes, 'At most 2 MB at once. Split the file.'),
});

/** A line of a file, as it was typed and as it would be kept. */
export interface PlannedLine {
  line: number;
  path: string;
  /** As typed; '' for 410. */
  typed: string;
  /** Where it will lead in the end; null for 410. */
  to: string | null;
  outcome: 'new' | 'changed' | 'same' | 'refused';
  /** Why it is refused, or what was made of it. */
  words: string;
  /** Of the two addresses the one that the words are about. */
  field: 'path' | 'target';
}

export interface RedirectsPlan {
  lines: PlannedLine[];
  counts: Record<PlannedLine['outcome'], number>;
}
