import { z } from 'zod';

export const noteKinds = ['correction', 'update'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What a note begins with, before its day. */
export const noteWords: Record<NoteKind, string> = { correction: 'Corrected', update: 'Updated' };

/** What readers are told of a change, written when it is published. */
export const storyNoteInput = z.object({
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1, 'Say what was changed, and why.').max(1000, 'At most 1,000 characters.'),
});
export type StoryNoteInput = z.infer<typeof storyNoteInput>;

export const noteId = z.object({ noteId: z.number().int().positive() });
export type NoteId = z.infer<typeof noteId>;

/** A dated note that stands with a story. */
export interface StoryNote {
  id: number;
  kind: NoteKind;
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
}

/** A correction of a story, where corrections are listed. */
export interface StoryCorrection extends StoryNote {
  headline: string;
  url: string;
}
