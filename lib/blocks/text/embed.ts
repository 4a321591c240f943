import { z } from 'zod';
import { defineBlock } from '../define-block';

/** Whose pieces may stand in a story, and what they are called there. */
const providers = [
  { name: 'YouTube', piece: 'Video', hosts: ['youtube.com', 'youtu.be'] },
  { name: 'Vimeo', piece: 'Video', hosts: ['vimeo.com'] },
  { name: 'CPAC', piece: 'Video', hosts: ['cpac.ca'] },
  { name: 'ParlVU', piece: 'Video', hosts: ['parlvu.parl.gc.ca'] },
  { name: 'X', piece: 'Post', hosts: ['x.com', 'twitter.com'] },
  { name: 'Bluesky', piece: 'Post', hosts: ['bsky.app'] },
  { name: 'LinkedIn', piece: 'Post', hosts: ['linkedin.com'] },
  { name: 'Facebook', piece: 'Post', hosts: ['facebook.com'] },
  { name: 'Instagram', piece: 'Post', hosts: ['instagram.com'] },
  { name: 'TikTok', piece: 'Video', hosts: ['tiktok.com'] },
  { name: 'Spotify', piece: 'Audio', hosts: ['open.spotify.com'] },
  { name: 'Apple Podcasts', piece: 'Audio', hosts: ['podcasts.apple.com'] },
  { name: 'SoundCloud', piece: 'Audio', hosts: ['soundcloud.com'] },
] as const;

/** Who a piece is from, by its address; null for an address that may not stand in a story. */
export function providerOf(address: string): { name: string; piece: string; host: string } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' || pathname === '/') return null;
  const host = hostname.replace(/^(?:www|m|mobile)\./, '');
  const found = providers.find(({ hosts }) => hosts.some((one) => one === host));
  return found ? { name: found.name, piece: found.piece, host } : null;
}

const allowed = providers.map(({ name }) => name).join(', ');

/** A piece of another site as a card that opens it there: nothing of that site is loaded with the story. */
export const embed = defineBlock({
  name: 'embed',
  label: 'Embed',
  isInline: false,
  attrs: z.object({
    url: z
      .string()
      .trim()
      .max(500)
      .refine((url) => providerOf(url) !== null, {
        error: `Type the https address of a piece on one of these: ${allowed}.`,
      })
      .meta({ label: 'Address', hint: 'Readers get a card; the other site is asked only when they open it' }),
    title: z.string().trim().min(1, 'Say what it is.').max(200).meta({ label: 'What it shows' }),
  }),
  data: z.object({}),
  toText: ({ url, title }) => `${title}: ${url}`,
});
