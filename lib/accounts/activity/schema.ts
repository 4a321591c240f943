import { z } from 'zod';

/** What acts are about: the first word of an act, gathered as people look for them. */
export const activityKinds = {
  articles: { label: 'Articles', acts: ['article', 'review', 'correction'] },
  draws: { label: 'Draws', acts: ['draw'] },
  people: { label: 'People', acts: ['staff'] },
  sessions: { label: 'Signing in', acts: ['session'] },
  settings: {
    label: 'Settings',
    acts: ['settings', 'template', 'comment.rules', 'front', 'page', 'redirect'],
  },
  mails: { label: 'Mails and subscribers', acts: ['mail', 'edition', 'sending', 'segment', 'subscriber'] },
  comments: { label: 'Comments and reports', acts: ['comment', 'report'] },
  pictures: { label: 'Pictures and promos', acts: ['media', 'promo'] },
  searches: { label: 'Searches', acts: ['search'] },
} as const;
export type ActivityKind = keyof typeof activityKinds;

const kinds = Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]];
const day = z.iso.date().catch('');

/** What the log is narrowed by. It comes from an address: whatever is wrong in it narrows nothing. */
export const activityFilter = z.object({
  /** A member's id, or `system` for commands and the queue. */
  person: z
    .union([z.uuid(), z.literal('system')])
    .or(z.literal(''))
    .catch(''),
  kind: z.enum(kinds).or(z.literal('')).catch(''),
  /** Words of a headline, a name, a number of a draw, or an address at the desk. */
  about: z.string().trim().max(200).catch(''),
  /** Days of the newsroom, both counted in: YYYY-MM-DD. */
  from: day,
  to: day,
  /** The id of the last entry of the page before. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .catch(''),
});
export type ActivityFilter = z.infer<typeof activityFilter>;

export const noFilter: ActivityFilter = activityFilter.parse({});
