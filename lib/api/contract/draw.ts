import { z } from 'zod';
import {
  dateParameter,
  integerParameter,
  listParameters,
  optionalJurisdiction,
  slugParameter,
} from './parameters';
import { address, count, day, instant, listOf } from './values';

const filters = {
  program: slugParameter
    .optional()
    .meta({ description: '`express-entry`, or a province’s program.', example: 'express-entry' }),
  stream: slugParameter
    .optional()
    .meta({ description: 'A stream’s `slug`, of `/api/v1/streams`.', example: 'healthcare' }),
  jurisdiction: optionalJurisdiction,
  year: integerParameter(1900, 2200)
    .optional()
    .meta({ description: 'Draws of this calendar year.', example: 2024 }),
  from: dateParameter.optional().meta({ description: 'Draws on or after this day.', example: '2024-01-01' }),
  to: dateParameter.optional().meta({ description: 'Draws on or before this day.', example: '2024-12-31' }),
  minInvitations: integerParameter(0, 100_000_000)
    .optional()
    .meta({ description: 'Draws with at least so many invitations. "Fewer than" counts never pass.' }),
};

/** What draws can be filtered by. A draw of several days counts by its first. */
export const drawFilter = z.strictObject(filters);
export type DrawFilter = z.output<typeof drawFilter>;

export const drawsQuery = z.strictObject({ ...filters, ...listParameters });
export type DrawsQuery = z.output<typeof drawsQuery>;

export const drawAddress = z.object({
  program: z.string().meta({ example: 'express-entry' }),
  number: z.string().meta({ description: 'Text: `91a` exists.', example: '284' }),
});

const stream = z.object({
  slug: z.string(),
  name: z.string(),
  version: z.string().nullable().meta({ description: 'The version of the category that it selected on.' }),
});

const band = z.object({ min: count, max: count, count });

const pool = z.object({
  asOf: day,
  total: count,
  bands: z
    .array(band)
    .meta({ description: 'Candidates by score, highest first. They do not overlap; empty where unknown.' }),
});

const anomaly = z.object({
  field: z.string().meta({ example: 'tieBreakAt' }),
  raw: z.string().meta({ description: 'The value as the source writes it.' }),
  reason: z.string().meta({ description: 'Why it is not taken as read.' }),
});

export const figureCorrection = z.object({
  field: z.string().meta({ example: 'minScore' }),
  old: z.string().nullable(),
  new: z.string().nullable(),
  at: instant,
  reason: z.string(),
  source: z.string().nullable().meta({ description: 'Where the new value comes from.' }),
});

/** A draw as the API gives it. */
export const drawRecord = z
  .object({
    program: z.string().meta({ example: 'express-entry' }),
    jurisdiction: z.string().meta({ example: 'CA' }),
    number: z.string().meta({ description: 'Text: `91a` exists.', example: '284' }),
    date: day.nullable().meta({ description: 'Null where it cannot be read.' }),
    datePrecision: z.enum(['day', 'month', 'range']),
    dateEnd: day.optional().meta({ description: 'The last day; only where `datePrecision` is `range`.' }),
    stream: stream.nullable().meta({ description: 'Null where the source’s name is not known yet.' }),
    label: z.string().meta({ description: 'The stream as the source names it.' }),
    invitations: count.nullable(),
    invitationsQualifier: z
      .enum(['exact', 'fewer-than', 'combined'])
      .meta({ description: '`fewer-than`: less than `invitations`. `combined`: counted with other draws.' }),
    minScore: count.nullable().meta({ description: 'The lowest score invited, on `scoreScale`.' }),
    scoreScale: z
      .string()
      .nullable()
      .meta({ description: 'Scores of two scales cannot be compared.', example: 'CRS' }),
    tieBreakAt: instant.nullable(),
    drawnAt: instant.nullable(),
    pool: pool.nullable(),
    source: z.object({
      url: z.string().nullable(),
      fetchedAt: instant.nullable(),
      anomalies: z.array(anomaly).meta({ description: 'Values that are being checked.' }),
    }),
    corrections: z.array(figureCorrection).meta({ description: 'Newest first.' }),
    url: address.meta({ description: 'The page for readers.' }),
    updatedAt: instant,
  })
  .meta({ id: 'Draw', description: 'One round of invitations of one program.' });
export type DrawRecord = z.output<typeof drawRecord>;

export const drawList = listOf(drawRecord).meta({ id: 'DrawList' });
