import { createHmac, timingSafeEqual } from 'node:crypto';
import { getEnv } from '@/lib/env';

/** In bytes: a UUID, and as much of the signature. */
const half = 16;

/** The site’s signature of a text, for one purpose. */
export function hmac(purpose: string, text: string): Buffer {
  const { mailSecret } = getEnv();
  if (!mailSecret) throw new Error('MAIL_SECRET is not set: start through npm start or npm run dev');
  return createHmac('sha256', mailSecret).update(`${purpose}:${text}`).digest();
}

const sign = (id: Buffer) => hmac('preferences', id.toString('hex')).subarray(0, half);

/** What tells one secret from another without giving it away. */
export const secretMark = () => hmac('mark', '').toString('hex');

/** A subscriber's own key to their preferences: the id and the site's signature, 43 characters. */
export function preferencesToken(subscriberId: string): string {
  const id = Buffer.from(subscriberId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, sign(id)]).toString('base64url');
}

/** @returns the subscriber's id; null where this site did not sign it. The database is not asked. */
export function readPreferencesToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * half) return null;
  const id = bytes.subarray(0, half);
  if (!timingSafeEqual(bytes.subarray(half), sign(id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What is kept of an erased address: nobody can try addresses against it without the site's secret. */
export function suppressionHash(email: string): string {
  return hmac('suppression', email.trim().toLowerCase()).toString('hex');
}
