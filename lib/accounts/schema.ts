import { z } from 'zod';

/** What the sign-in form sends. Nothing is said about a password's form: only whether it is right. */
export const signInInput = z.object({
  email: z.string().trim().min(1, 'Enter your email address.').max(254, 'This address is too long.'),
  password: z.string().min(1, 'Enter your password.').max(1024, 'This password is too long.'),
});

/** Where a request came from, for limits and for a person's list of sessions. */
export interface RequestOrigin {
  address: string;
  userAgent: string;
}
