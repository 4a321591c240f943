import { isAllowedHref } from '@/lib/blocks/prosemirror/body-extensions';

/**
 * A link as it works outside of the site: paths become whole addresses.
 * @returns null where it may not lead there, or leads to a place inside the page.
 */
export function absoluteHref(href: unknown, siteUrl: string): string | null {
  if (typeof href !== 'string' || !isAllowedHref(href) || href.startsWith('#')) return null;
  const base = new URL(siteUrl);
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (!url) return null;
  return href.startsWith('/') && url.origin !== base.origin ? null : url.href;
}
