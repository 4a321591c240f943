import { z } from 'zod';

const id = z.uuid();

export const suppressInput = z.object({
  id,
  note: z.string().trim().min(1, 'Say who asked, and how').max(500, 'At most 500 characters'),
});

export const liftInput = z.object({
  id,
  note: z.string().trim().min(1, 'Say why mails will arrive now').max(500, 'At most 500 characters'),
});

export const eraseInput = z.object({
  id,
  /** Typed again, so that nobody is erased by a slip. */
  email: z.string().trim().min(1, 'Type the email address'),
});
