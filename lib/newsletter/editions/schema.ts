import { z } from 'zod';
import { body } from '@/lib/blocks/body';
import { isTopic, readTopic } from '../topics/schema';

/** What an edition can be about: alerts are mails of their own. */
const isEditionTopic = (name: string): boolean => isTopic(name) && readTopic(name)?.kind !== 'alert';

export const editionTopics = z
  .array(z.string().refine(isEditionTopic, { error: 'This is no topic of the newsletter.' }))
  .max(30)
  .transform((names) => [...new Set(names)]);

export const editionInput = z.object({
  id: z.uuid(),
  /** The version that was read; another one by now is a conflict. */
  version: z.number().int().positive(),
  subject: z.string().trim().max(150, { error: 'Use at most 150 characters.' }),
  previewText: z.string().trim().max(200, { error: 'Use at most 200 characters.' }),
  body,
  topics: editionTopics,
  /** Of those who get the topics: only who is of this segment. */
  segmentId: z.uuid().nullable().default(null),
  countsClicks: z.boolean(),
});
export type EditionInput = z.input<typeof editionInput>;

export const editionVersion = editionInput.pick({ id: true, version: true });
export type EditionVersion = z.infer<typeof editionVersion>;

export const scheduleEditionInput = editionVersion.extend({
  /** By the newsroom's clocks: 2026-11-22T09:30. */
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { error: 'Choose a day and a time.' }),
});

export const testEditionInput = z.object({
  id: z.uuid(),
  // Also one without a dot: the first owner of a new site is owner@localhost.
  to: z
    .string()
    .trim()
    .max(254, 'This address is too long.')
    .regex(/^[^\s@,;<>]+@[^\s@,;<>]+$/, 'Write one email address.'),
});

/** An edition at the desk. Instants are ISO, UTC. */
export interface EditionDraft {
  id: string;
  version: number;
  subject: string;
  previewText: string;
  body: z.infer<typeof body>;
  topics: string[];
  segmentId: string | null;
  countsClicks: boolean;
  state: 'draft' | 'scheduled' | 'started';
  scheduledAt: string | null;
  /** Why it did not start when it was due; '' where nothing went wrong. */
  refusedFor: string;
  slug: string | null;
  sendingId: string | null;
}

/** Something to mend before an edition goes out. */
export interface EditionProblem {
  /** An error stops it, a warning does not. */
  kind: 'error' | 'warning';
  text: string;
}

/** In bytes: what is beyond it Gmail cuts off, with the way out at the end. */
export const clipBytes = 102 * 1024;
