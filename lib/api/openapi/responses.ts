import { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problem } from '../contract/problem';

/** What the head of every answer says of the client's allowance. */
const limitHeaders = z.object({
  'RateLimit-Policy': z
    .string()
    .meta({ description: 'How much a client may ask.', example: '"default";q=600;w=60' }),
  RateLimit: z
    .string()
    .meta({ description: 'What is left, and for how long.', example: '"default";r=599;t=60' }),
});

const cacheHeaders = limitHeaders.extend({
  ETag: z
    .string()
    .meta({ description: 'Send it back as If-None-Match: an answer that is still the same is a 304.' }),
});

const waitHeaders = limitHeaders.extend({
  'Retry-After': z.string().meta({ description: 'Seconds to wait.', example: '30' }),
});

const problemAnswer = (description: string, headers = limitHeaders): ZodOpenApiResponseObject => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: problem } },
});

/** A good answer of one type. */
export const answerOf = (
  description: string,
  schema: z.ZodType,
  type = 'application/json',
): ZodOpenApiResponseObject => ({ description, headers: cacheHeaders, content: { [type]: { schema } } });

/** What any address may answer. */
export const always = {
  '304': { description: 'The caller has it already (If-None-Match).' },
  '400': problemAnswer('A parameter is unknown or wrong; `errors` names it.'),
  '429': problemAnswer('Too many requests.', waitHeaders),
};

export const missing = { '404': problemAnswer('There is no such record.') };
export const gone = { '410': problemAnswer('The record was public once, and is withdrawn.') };
export const moved = {
  '308': {
    description: 'The record has another address.',
    headers: z.object({ Location: z.string() }),
  },
};
