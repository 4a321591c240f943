import { z } from 'zod';
import { emailAddress } from '@/lib/email-address';

export const writerSearch = z.object({ email: emailAddress });

export const eraseInput = z.object({
  writerId: z.uuid(),
  /** Typed again, so that nobody is erased by a slip. */
  email: z.string().trim().min(1, 'Type the email address'),
});
