import { z } from 'zod';

/** A whole number as it stands in an address. The document says of it what the check says. */
export function integerParameter(minimum: number, maximum: number) {
  const error = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .pipe(z.int().min(minimum, error).max(maximum, error))
    .meta({ override: { type: 'integer', pattern: undefined, minimum, maximum } });
}

/** A name as addresses have it: `express-entry`, `pnp-bc`, `healthcare`. */
export const slugParameter = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a name in lower-case letters, digits and hyphens')
  .max(120, 'must have at most 120 characters');

/** The first day that any list reaches back to; the database knows no year 0. */
const firstDay = '1900-01-01';

export const dateParameter = z.iso
  .date('must be a date, YYYY-MM-DD')
  .refine((date) => date >= firstDay, `must not be before ${firstDay}`);

/** What a cursor may hold: what the database takes, and no more. */
export const cursorParts = {
  date: z.iso.date().refine((date) => date >= firstDay),
  instant: z.iso.datetime().refine((instant) => instant >= firstDay),
  id: z.int32().positive(),
  text: z.string().regex(/^[^\0]*$/),
};

export const optionalJurisdiction = z
  .string()
  .regex(/^CA(?:-[A-Z]{2})?$/, 'must be CA, or a province such as CA-BC')
  .optional()
  .meta({ description: '`CA` for Canada, `CA-BC` and so on for a province.', example: 'CA-BC' });

/** Records of a page where the caller does not say how many. */
const pageSize = 50;

/** What every list takes. */
export const listParameters = {
  limit: integerParameter(1, 100)
    .default(pageSize)
    .meta({ description: 'How many records a page has at most.', override: { default: pageSize } }),
  cursor: z
    .string()
    .min(1, 'must not be empty')
    .max(400, 'is too long')
    .optional()
    .meta({ description: 'The `nextCursor` of the page before. Opaque: hand it back as it came.' }),
};
