import { z } from 'zod';

/** RFC 9457, as every error is answered. */
export const problem = z
  .looseObject({
    type: z.string().meta({ example: 'about:blank' }),
    title: z.string().meta({ example: 'Bad Request' }),
    status: z.int32().meta({ example: 400 }),
    detail: z.string().meta({ description: 'What happened, and what can be done about it.' }),
    errors: z
      .array(z.object({ parameter: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Each parameter at fault, on a 400.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });
