import { z } from 'zod';

export const presenceInput = z.object({
  /** The article. */
  id: z.number().int().positive(),
  /** The open editor. */
  tab: z.uuid(),
  /** `here` in front of the person, `hidden` behind another tab, `left` when it is closed. */
  state: z.enum(['here', 'hidden', 'left']),
});
export type PresenceInput = z.infer<typeof presenceInput>;

/** How often an open editor says that it is, in milliseconds: somebody new is seen within this and the way there. */
export const beatMs = 7_000;

/** Somebody else who has the article open, in however many tabs. */
export interface Present {
  id: string;
  name: string;
  /** What is stored now was written by them, within the last minute. */
  isWriting: boolean;
}

export interface PresenceAnswer {
  others: Present[];
  /** The version that is stored. */
  version: number;
}
