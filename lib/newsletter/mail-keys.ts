import { createHmac } from 'node:crypto';
import { getEnv } from '@/lib/env';

/** Bytes of an id in a key, and of the site's signature behind it. */
export const keyPart = 16;

/** The site's signature of a text, for one purpose. */
export function hmac(purpose: string, text: string): Buffer {
  const { mailSecret } = getEnv();
  if (!mailSecret) throw new Error('MAIL_SECRET is not set: start through npm start or npm run dev');
  return createHmac('sha256', mailSecret).update(`${purpose}:${text}`).digest();
}

/** What tells one secret from another without giving it away. */
export const secretMark = () => hmac('mark', '').toString('hex');

/** What is kept of an erased address: nobody can try addresses against it without the site's secret. */
export function suppressionHash(email: string): string {
  return hmac('suppression', email.trim().toLowerCase()).toString('hex');
}

export const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

export const uuidOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
