import { z } from 'zod';

/** Kinds of rounds that are told in different words, as the desk names them. */
export const storyKinds = {
  general: 'General rounds',
  class: 'Program rounds',
  category: 'Category rounds',
  provincial: 'Provincial draws',
} as const;
export type StoryKind = keyof typeof storyKinds;

export const storyKindHints: Record<StoryKind, string> = {
  general: 'Express Entry, all programs',
  class:
    'Express Entry by program: Canadian Experience Class, provincial nominees, skilled workers and trades',
  category: 'Express Entry by category: occupations and French',
  provincial: 'Draws of the provinces and of Quebec',
};

export const storyKind = z.enum(Object.keys(storyKinds) as [StoryKind, ...StoryKind[]]);
