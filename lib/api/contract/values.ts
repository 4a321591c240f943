import { z } from 'zod';

/** A calendar date. */
export const day = z
  .string()
  .meta({ format: 'date', description: 'A calendar date, in no time zone.', example: '2024-02-14' });

/** An instant in UTC. */
export const instant = z
  .string()
  .meta({ format: 'date-time', description: 'An instant in UTC.', example: '2024-01-30T02:39:54Z' });

/** A number of things. */
export const count = z.int32().min(0);

export const address = z.string().meta({ format: 'uri' });

export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: 'Hand it back as `cursor` for the next page; null on the last one.' });

/** One page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item), nextCursor });
