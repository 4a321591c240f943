import { createHmac, randomBytes } from 'node:crypto';
import { clientOf } from '@/lib/client-network';

/** Of more than these in a day the rest counts as new. */
const mostKnown = 50_000;

/**
 * Whether a client does a thing for the first time on a day. It is known by a hash whose salt is made
 * anew each day and, like the hash, never leaves this process's memory.
 */
export function onceADay(): (day: string, thing: string, clientAddress: string) => boolean {
  let known = { day: '', salt: randomBytes(32), hashes: new Set<string>() };
  return (day, thing, clientAddress) => {
    if (known.day !== day) known = { day, salt: randomBytes(32), hashes: new Set() };
    const hash = createHmac('sha256', known.salt)
      .update(`${thing} ${clientOf(clientAddress)}`)
      .digest('base64url');
    if (known.hashes.has(hash)) return false;
    if (known.hashes.size < mostKnown) known.hashes.add(hash);
    return true;
  };
}
