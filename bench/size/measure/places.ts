/** An answer that is measured, rendered anew. Both sites must have enough to fill a page of it. */
export interface MeasuredPlace {
  name: string;
  path: string;
  /** Until the first bytes are there, rather than all. */
  isFirstByte?: boolean;
}

export const drawPlaces: MeasuredPlace[] = [
  { name: 'History of Express Entry', path: '/draws/express-entry' },
  { name: 'History by cut-off', path: '/draws/express-entry?sort=highest-cut-off' },
  { name: 'Draw page', path: '/draws/express-entry/284' },
  { name: 'Board of all draws', path: '/draws' },
  { name: 'API, draws', path: '/api/v1/draws' },
  { name: 'API, draws of a program', path: '/api/v1/draws?program=express-entry' },
  { name: 'API, largest draws', path: '/api/v1/draws?program=express-entry&minInvitations=3000' },
  { name: 'API, one draw', path: '/api/v1/draws/express-entry/284' },
  { name: 'API, streams', path: '/api/v1/streams' },
  { name: 'CSV, first byte', path: '/api/v1/draws.csv', isFirstByte: true },
];

export const storyPlaces: MeasuredPlace[] = [
  { name: 'Front page', path: '/' },
  { name: 'Section', path: '/express-entry' },
  { name: 'Tag', path: '/tags/crs' },
  { name: 'Author', path: '/authors/cin-data-desk' },
  { name: 'Article', path: '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284' },
  { name: 'Feed', path: '/feed.xml' },
  { name: 'Sitemap', path: '/sitemap.xml' },
  { name: 'API, articles', path: '/api/v1/articles?limit=10' },
];

export const searchPlaces: MeasuredPlace[] = [
  { name: 'Search, one word', path: '/search?q=healthcare' },
  { name: 'Search, three words', path: '/search?q=express+entry+draw' },
  { name: 'Search, a word left out', path: '/search?q=work+permit+-canada' },
  { name: 'Search, misspelt', path: '/search?q=helathcare' },
  { name: 'Search, a draw', path: '/search?q=draw+284' },
];
