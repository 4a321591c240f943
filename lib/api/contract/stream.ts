import { z } from 'zod';
import { listParameters, optionalJurisdiction, slugParameter } from './parameters';
import { address, day, listOf } from './values';

export const streamsQuery = z.strictObject({
  program: slugParameter
    .optional()
    .meta({ description: 'Streams of this program.', example: 'express-entry' }),
  jurisdiction: optionalJurisdiction,
  ...listParameters,
});
export type StreamsQuery = z.output<typeof streamsQuery>;

const latestDraw = z.object({ number: z.string(), date: day.nullable(), url: address });

/** A stream as the API gives it. */
const streamRecord = z
  .object({
    program: z.string().meta({ example: 'express-entry' }),
    programName: z.string().meta({ example: 'Express Entry' }),
    jurisdiction: z.string().meta({ example: 'CA' }),
    slug: z.string().meta({ example: 'healthcare' }),
    name: z.string().meta({ example: 'Healthcare occupations' }),
    kind: z.enum(['general', 'class', 'category', 'provincial']),
    versions: z.array(z.string()).meta({ description: 'Versions that draws selected on.' }),
    scoreScale: z
      .string()
      .nullable()
      .meta({ description: 'The scale of its program’s scores; null where it publishes none.' }),
    latestDraw: latestDraw.nullable(),
  })
  .meta({ id: 'Stream', description: 'What a draw selects on.' });
export type StreamRecord = z.output<typeof streamRecord>;

export const streamList = listOf(streamRecord).meta({ id: 'StreamList' });
