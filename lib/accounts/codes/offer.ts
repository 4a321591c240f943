import { encode } from 'uqr';
import { z } from 'zod';
import { getSettings } from '@/lib/settings/queries';
import type { CodeOffer } from './schema';
import { seal, unseal } from './seal';
import { newSecret, totpUri } from './totp';

const purpose = 'offer of codes';
const lifeMinutes = 15;
const sealedOffer = z.object({ staffId: z.string(), secret: z.string(), until: z.number() });

/** The dark squares, row by row, as one path of unit squares. */
function drawQr(text: string): CodeOffer['qr'] {
  const { size, data } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: path.join('') };
}

/** Offers a member a key for a phone. Nothing is stored until its first code came back. */
export async function offerCodes(person: { id: string; email: string }): Promise<CodeOffer> {
  const secret = newSecret();
  const { data: site } = await getSettings();
  const until = Date.now() + lifeMinutes * 60_000;
  return {
    sealed: seal(purpose, JSON.stringify({ staffId: person.id, secret, until })),
    secret: secret.replace(/.{4}(?=.)/g, '$& '),
    qr: drawQr(totpUri(secret, person.email, site.siteName)),
  };
}

/** The key of an offer; null where it is another person's, too old, or not from here. */
export function readOffer(person: { id: string }, sealed: string): string | null {
  const text = unseal(purpose, sealed);
  if (text === null) return null;
  const offer = sealedOffer.parse(JSON.parse(text));
  return offer.staffId === person.id && offer.until > Date.now() ? offer.secret : null;
}
