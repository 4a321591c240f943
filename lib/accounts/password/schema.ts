import { z } from 'zod';

export const passwordLength = { min: 10, max: 1024 };

/** A new password as typed; whether it is a good one is asked with the person's name beside it. */
const newPassword = z.string().min(1, 'Choose a password.');

const personName = z.string().trim().min(1, 'Say your name.').max(80, 'This name is too long.');

export const joinInput = z.object({ token: z.string(), name: personName, password: newPassword });
export const forgotInput = z.object({
  email: z.string().trim().min(1, 'Enter your email address.').max(254, 'This address is too long.'),
});
export const resetInput = z.object({ token: z.string(), password: newPassword });
export const changePasswordInput = z.object({
  current: z.string().min(1, 'Enter the password that you have now.'),
  password: newPassword,
});
export const ownNameInput = z.object({ name: personName });
export const ownSessionInput = z.object({ id: z.uuid() });
