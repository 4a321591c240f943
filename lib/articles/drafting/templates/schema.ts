import { z } from 'zod';
import { checkBody, checkWords } from './check-template';
import { storyKind } from './kinds';

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

/** `version` is 0 while nobody has changed the template. */
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
