import { escapeHtml } from '@/lib/escape-html';
import { type Embed, embedPath } from './embed-address';

/** A frame's size in CSS pixels, where nobody asks for less: a stream's shows rounds before the newest. */
export const frameWidth = 480;
export const frameHeight = ({ kind }: Embed) => (kind === 'stream' ? 320 : 240);

interface Frame {
  siteUrl: string;
  embed: Embed;
  title: string;
  /** A number of pixels, or all that there is. */
  width: number | '100%';
  height: number;
}

/** The HTML that puts an embed into a page. */
export function iframeCode({ siteUrl, embed, title, width, height }: Frame): string {
  const src = escapeHtml(siteUrl + embedPath(embed));
  const style = width === '100%' ? 'border:0;max-width:40rem' : 'border:0';
  return `<iframe src="${src}" title="${escapeHtml(title)}" width="${width}" height="${height}" style="${style}" loading="lazy"></iframe>`;
}
