import { z } from 'zod';
import { checkBody, checkWords } from './check-template';

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

/** A checked text: what is wrong with it is said word by word. */
const checked = (most: number, check: (text: string) => string[]) =>
  z
    .string()
    .max(most, `At most ${most} characters.`)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .superRefine((text, context) => {
      const problems = check(text);
      if (problems.length > 0) context.addIssue({ code: 'custom', message: problems.join(' ') });
    });

export const templateText = z.object({
  headline: checked(300, checkWords).refine((text) => text !== '', 'Write a headline.'),
  standfirst: checked(700, checkWords),
  tags: checked(300, checkWords),
  body: checked(10_000, checkBody).refine((text) => text !== '', 'Write the body.'),
});
export type TemplateText = z.infer<typeof templateText>;

/** `version` is 0 while the built-in template stands. */
export const keepTemplateInput = templateText.extend({
  kind: storyKind,
  version: z.coerce.number().int().min(0),
});
export const resetTemplateInput = z.object({ kind: storyKind, version: z.coerce.number().int().min(0) });

const someText = z.string().max(10_000).default('');
/** What is typed so far and the draw to try it on; as `express-entry/284`. */
export const previewTemplateInput = z.object({
  kind: storyKind,
  headline: someText,
  standfirst: someText,
  tags: someText,
  body: someText,
  draw: z.string().max(100).default(''),
});
