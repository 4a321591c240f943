import { z } from 'zod';

/** Who waits for an editor. */
export const waitingRules = {
  all: 'Everybody: an editor reads every comment first',
  new: 'People who are new here; others are shown at once',
  none: 'Nobody, unless something looks wrong',
} as const;
export type WaitingRule = keyof typeof waitingRules;

/** The same for whoever writes a comment. */
export const waitingSentence: Record<WaitingRule, string> = {
  all: 'An editor reads every comment before it is shown.',
  new: 'Your first comment here is read by an editor before it is shown; later ones usually appear at once.',
  none: 'Comments usually appear at once.',
};

const whole = (most: number) =>
  z.coerce
    .number({ error: 'Write a whole number' })
    .int('Write a whole number')
    .min(0, 'Write 0 or more')
    .max(most, `Write at most ${most}`);

/** The rules of comments on the whole site. Each has a default, so that an empty table is a site. */
export const commentRules = z.object({
  isOn: z.enum(['on', 'off']).default('on'),
  waiting: z.enum(Object.keys(waitingRules) as [WaitingRule, ...WaitingRule[]]).default('new'),
  /** Days after the publication until comments close by themselves; 0: never. */
  closeAfterDays: whole(3_650).default(0),
  /** A comment with more links than these waits. */
  mostLinks: whole(20).default(1),
  /** One a line; a comment with one of them waits. */
  heldWords: z.string().max(10_000, 'Write at most 10,000 characters').default(''),
});
export type CommentRules = z.infer<typeof commentRules>;

export const defaultRules: CommentRules = commentRules.parse({});
/** The key of the rules in the table of settings. */
export const rulesKey = 'comments.rules';

/** The rules as one text: a form carries it, to say which rules its writer saw. */
export const rulesAsText = (rules: CommentRules): string => JSON.stringify(commentRules.parse(rules));

export const keepRulesInput = commentRules.extend({
  /** The rules that were changed, by `rulesAsText`. */
  seen: z.string(),
});
