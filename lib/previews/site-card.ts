import type { PreviewCard } from './card';

/** The picture of every page that is neither a story nor a draw. */
export function siteCard({ siteName, tagline }: { siteName: string; tagline: string }): PreviewCard {
  return {
    siteName,
    kicker: '',
    headline: tagline || siteName,
    figures: [],
    note: 'Draws, cut-off scores and the stories about them',
    flag: '',
  };
}

export const sitePreviewPath = '/og/site.png';
