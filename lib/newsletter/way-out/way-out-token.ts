import { timingSafeEqual } from 'node:crypto';
import { bytesOf, hmac, keyPart, uuidOf } from '../mail-keys';

const sign = (ids: Buffer) => hmac('way-out', ids.toString('hex')).subarray(0, keyPart);

/** What a mail of a sending leads out of. */
export interface WayOut {
  subscriberId: string;
  sendingId: string;
}

/**
 * The key in one person's mail of one sending, by which they leave what it is about: both ids and the
 * site's signature, 64 characters. It takes no row, and works as long as the sending is known.
 */
export function wayOutToken({ subscriberId, sendingId }: WayOut): string {
  const ids = Buffer.concat([bytesOf(subscriberId), bytesOf(sendingId)]);
  return Buffer.concat([ids, sign(ids)]).toString('base64url');
}

/** @returns null where this site did not sign it. The database is not asked. */
export function readWayOutToken(token: string): WayOut | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 3 * keyPart) return null;
  const ids = bytes.subarray(0, 2 * keyPart);
  if (!timingSafeEqual(bytes.subarray(2 * keyPart), sign(ids))) return null;
  return { subscriberId: uuidOf(ids.subarray(0, keyPart)), sendingId: uuidOf(ids.subarray(keyPart)) };
}
