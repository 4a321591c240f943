import { z } from 'zod';
import { isTopic, readTopic } from '../topics/schema';

export const segmentMatches = { any: 'Any of these', all: 'All of these' } as const;
export type SegmentMatch = keyof typeof segmentMatches;

export const segmentOrigins = {
  '': 'Either way',
  form: 'By a form of this site',
  import: 'By an import',
} as const;
export type SegmentOrigin = keyof typeof segmentOrigins;

const alertChoice = /^alert\/([a-z0-9-]{1,60})(?:\/([a-z0-9-]{1,60}))?$/;

/** The program, and the stream or null for any, of a choice that is about alerts; null for a topic. */
export function readAlertChoice(name: string): { program: string; stream: string | null } | null {
  const [, program, stream = null] = alertChoice.exec(name) ?? [];
  return program ? { program, stream } : null;
}

const isChoice = (name: string) =>
  (isTopic(name) && readTopic(name)?.kind !== 'alert') || readAlertChoice(name) !== null;

const day = z
  .string()
  .trim()
  .regex(/^(?:\d{4}-\d\d-\d\d)?$/, 'Write a day such as 2026-11-22')
  .refine((text) => text === '' || !Number.isNaN(Date.parse(text)), 'There is no such day');

/** Who is of a segment. Choices count by `match`; what else is set must hold as well. */
const rule = z.object({
  match: z.enum(['any', 'all']),
  /** A list, or as a form says it: names with spaces between. */
  choices: z
    .union([
      z.array(z.string()),
      z
        .string()
        .max(4_000)
        .transform((text) => text.split(' ').filter(Boolean)),
    ])
    .refine((names) => names.length <= 30 && names.every(isChoice), 'Choose from the list, at most 30')
    .transform((names) => [...new Set(names)]),
  since: day,
  before: day,
  origin: z.enum(['', 'form', 'import']),
});

const holdsSomething = ({ choices, since, before, origin }: z.output<typeof rule>) =>
  choices.length > 0 || since !== '' || before !== '' || origin !== '';
const isOrdered = ({ since, before }: z.output<typeof rule>) => !since || !before || since < before;

export const segmentRuleInput = rule
  .refine(holdsSomething, {
    path: ['choices'],
    error: 'Choose at least one thing by which people are told apart',
  })
  .refine(isOrdered, { path: ['before'], error: 'This day must be later than the first' });
export type SegmentRule = z.output<typeof segmentRuleInput>;

export const segmentInput = rule
  .extend({
    id: z.uuid().optional(),
    /** The version that was read; another one by now is a conflict. */
    version: z.coerce.number().int().positive().default(1),
    name: z.string().trim().min(1, 'Give it a name').max(80, 'At most 80 characters'),
  })
  .refine(holdsSomething, {
    path: ['choices'],
    error: 'Choose at least one thing by which people are told apart',
  })
  .refine(isOrdered, { path: ['before'], error: 'This day must be later than the first' });

export const deleteSegmentInput = z.object({ id: z.uuid() });

/** A saved segment at the desk. Days are '' where they do not count. */
export interface Segment extends SegmentRule {
  id: string;
  version: number;
  name: string;
}
