import { z } from 'zod';
import { type StoryNoteInput, storyNoteInput } from './notes/schema';

export const articleId = z.object({ id: z.number().int().positive() });
export type ArticleId = z.infer<typeof articleId>;

export const scheduleInput = z.object({
  id: z.number().int().positive(),
  /** The version that the person saw; an older one than the stored is refused. */
  version: z.number().int().positive(),
  kind: z.enum(['publish', 'unpublish']),
  /** What the newsroom's clocks will say: `2026-11-22T09:30`. */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time.'),
  /** What readers are told of the change when the text goes out. */
  note: storyNoteInput.nullish(),
});
export type ScheduleInput = z.infer<typeof scheduleInput>;

export const unscheduleInput = z.object({ scheduleId: z.uuid() });
export type UnscheduleInput = z.infer<typeof unscheduleInput>;

/** What waits to happen to an article. */
export interface Scheduled {
  id: string;
  kind: 'publish' | 'unpublish';
  /** With its zone named. */
  atText: string;
  /** What the newsroom's clocks will say, as it was typed. */
  at: string;
  version: number;
  by: string;
  /** What readers are told then. */
  note: StoryNoteInput | null;
}

/** How long a preview link holds. */
export const previewDays = 7;

/** The open preview links of an article. Instants in words and the newsroom's zone. */
export interface PreviewState {
  /** The person's own open link, as a path; null while there is none. */
  path: string | null;
  openLinks: number;
  lastUntil: string | null;
}
