import { Secret, TOTP } from 'otpauth';

/** Seconds that a code lasts, and what every phone's app takes for granted (RFC 6238). */
const period = 30;
const settings = { algorithm: 'SHA1', digits: 6, period } as const;

/** A new key of 160 bits, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that a QR code holds: an app shows `issuer` and `label` over its codes. */
export function totpUri(secret: string, label: string, issuer: string): string {
  return new TOTP({ ...settings, issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The code of a moment. */
export function codeAt(secret: string, at: Date): string {
  return new TOTP({ ...settings, secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/**
 * The step of 30 s that a code belongs to: of now, the one before or the one after, since clocks differ.
 * @returns null for a code of none of them.
 */
export function stepOf(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ ...settings, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, window: 1, timestamp: at.getTime() });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / period) + delta;
}
