import { z } from 'zod';

/** How many recovery codes there are. */
export const recoveryCount = 10;

/** Six digits of a phone, or a recovery code; spaces and hyphens are how people read them. */
const code = z
  .string('Enter the code.')
  .max(64, 'This is no code.')
  .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())
  .refine((text) => text.length > 0, 'Enter the code.');

const current = z.string('Enter your password.').min(1, 'Enter your password.').max(1024, 'This is not it.');

export const enterCodeInput = z.object({ code });
/** `offer` is the sealed key that the page showed. */
export const turnOnInput = z.object({ offer: z.string(), code });
export const ownPasswordInput = z.object({ current });
/** `version` is when the person was last changed, as the form saw it. */
export const resetCodesInput = z.object({ id: z.uuid('Choose a person.'), version: z.string() });

/** What a phone needs, once. */
export interface CodeOffer {
  /** The key, readable by this site alone: it comes back with the first code. */
  sealed: string;
  /** The key in groups of four, for those who cannot scan. */
  secret: string;
  /** Squares of a QR code: its side, and an SVG path of the dark ones. */
  qr: { size: number; path: string };
}
