import { z } from 'zod';

/** The fields of a draw that any block may show. Dates are calendar dates (YYYY-MM-DD), instants ISO 8601 in UTC. */
export const drawData = z.object({
  program: z.string(),
  programName: z.string(),
  number: z.string(),
  url: z.string(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'range']),
  dateEnd: z.string().nullable(),
  label: z.string(),
  streamName: z.string().nullable(),
  invitations: z.number().int().nullable(),
  invitationsQualifier: z.enum(['exact', 'fewer-than', 'combined']),
  minScore: z.number().int().nullable(),
  scoreScale: z.string().nullable(),
  tieBreakAt: z.string().nullable(),
  poolTotal: z.number().int().nullable(),
  poolAsOf: z.string().nullable(),
  /** The newest correction's instant, where a figure was corrected. */
  correctedAt: z.string().nullable(),
  /** Fields whose value was corrected since it was first out. */
  correctedFields: z.array(z.string()),
  /** Fields whose value is being checked against the source. */
  flaggedFields: z.array(z.string()),
  isWithdrawn: z.boolean(),
});
export type DrawData = z.infer<typeof drawData>;

/** How a body names a draw: by what is printed, so that a text can be read without the database. */
export const drawReference = {
  program: z.string().min(1).meta({ label: 'Program' }),
  number: z.string().min(1).meta({ label: 'Draw' }),
};

/** The key under which loaded draws are found: `express-entry/284`. */
export function drawKey(reference: { program: string; number: string }): string {
  return `${reference.program}/${reference.number}`;
}

/** The fields of a draw that may stand inside a sentence. */
export const figureFields = [
  'invitations',
  'minScore',
  'tieBreakAt',
  'date',
  'label',
  'poolTotal',
  'poolAsOf',
] as const;
export type FigureField = (typeof figureFields)[number];
