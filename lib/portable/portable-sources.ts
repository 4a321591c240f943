import type { BlockAttrs } from '@/lib/blocks/registry';
import { type Html, html } from './html';
import { portableLink } from './portable-draws';

/** A story's sources as a list for mail and feeds; nothing where it has none. */
export function portableSources(sources: BlockAttrs<'source'>[], siteUrl: string): Html | null {
  if (sources.length === 0) return null;
  const lines = sources.map(
    ({ text, url }) => html`<li>${url ? portableLink(url, text, siteUrl) : text}</li>`,
  );
  return html`<h2>Sources</h2><ol>${lines}</ol>`;
}
