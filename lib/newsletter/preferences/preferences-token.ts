import { timingSafeEqual } from 'node:crypto';
import { bytesOf, hmac, keyPart, uuidOf } from '../mail-keys';

const sign = (id: Buffer) => hmac('preferences', id.toString('hex')).subarray(0, keyPart);

/** A subscriber's own key to their preferences: the id and the site's signature, 43 characters. */
export function preferencesToken(subscriberId: string): string {
  const id = bytesOf(subscriberId);
  return Buffer.concat([id, sign(id)]).toString('base64url');
}

/** @returns the subscriber's id; null where this site did not sign it. The database is not asked. */
export function readPreferencesToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * keyPart) return null;
  const id = bytes.subarray(0, keyPart);
  return timingSafeEqual(bytes.subarray(keyPart), sign(id)) ? uuidOf(id) : null;
}
