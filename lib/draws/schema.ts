import { z } from 'zod';

/** Names of a draw's fields, on the desk and in corrections. */
export const drawLabels = {
  program: 'Program',
  number: 'Number',
  date: 'Date',
  datePrecision: 'Precision',
  dateEnd: 'Last day',
  stream: 'Stream',
  streamVersion: 'Version',
  label: 'Name at the source',
  detail: 'Detail',
  invitations: 'Invitations',
  invitationsQualifier: 'Count is',
  minScore: 'Minimum score',
  scoreScale: 'Score scale',
  tieBreakAt: 'Tie-break',
  drawnAt: 'Time of the draw',
  poolAsOf: 'Pool as of',
  poolTotal: 'Pool size',
  poolBands: 'Pool by score',
  sourceUrl: 'Source address',
} as const;

/** A field's name for readers: "Tie-break", and "CRS cut-off" for Express Entry's minimum score. */
export function drawFieldLabel(field: string, scoreScale: string | null = null): string {
  if (field === 'minScore' && scoreScale === 'CRS') return 'CRS cut-off';
  return Object.hasOwn(drawLabels, field) ? drawLabels[field as keyof typeof drawLabels] : field;
}

export const datePrecisions = { day: 'A day', month: 'A month', range: 'Several days' } as const;
export const invitationQualifiers = {
  exact: 'Exact',
  'fewer-than': 'Fewer than this',
  combined: 'Combined with other draws',
} as const;

const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as [Key, ...Key[]];
const typed = (longest: number) =>
  z.string().trim().max(longest, `Write at most ${longest} characters`).default('');

/** A draw as it is typed: every figure is text until the rules have read it. */
export const drawInput = z.object({
  program: typed(40),
  number: typed(40),
  datePrecision: z.enum(keysOf(datePrecisions)).default('day'),
  date: typed(40),
  dateEnd: typed(40),
  /** A stream's slug, or '' where the source's name is none that is known. */
  stream: typed(80),
  streamVersion: typed(20),
  label: typed(200),
  detail: typed(1000),
  invitations: typed(20),
  invitationsQualifier: z.enum(keysOf(invitationQualifiers)).default('exact'),
  minScore: typed(20),
  tieBreakAt: typed(60),
  poolAsOf: typed(40),
  poolTotal: typed(20),
  sourceUrl: typed(1000),
});
export type DrawInput = z.infer<typeof drawInput>;

/** A draw's form: what stands in each field. */
export type DrawFormValues = Record<keyof DrawInput, string>;

/** A new draw's form. */
export const emptyDrawForm: DrawFormValues = { ...drawInput.parse({}), program: 'express-entry' };

/** A known draw's change: the version that the person saw, and why a figure changes. */
export const drawCorrectionInput = drawInput.extend({
  version: z.coerce.number().int().positive(),
  reason: typed(500),
  /** Says that what is marked as being checked is settled. */
  settle: z.union([z.boolean(), z.stringbool()]).default(false),
});
export type DrawCorrectionInput = z.infer<typeof drawCorrectionInput>;

const drawAddress = { program: typed(40), number: typed(40), version: z.coerce.number().int().positive() };

export const withdrawDrawInput = z.object({
  ...drawAddress,
  note: z.string().trim().min(1, 'Say to readers why the draw is withdrawn').max(500),
});

export const reinstateDrawInput = z.object(drawAddress);
