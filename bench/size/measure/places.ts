/** Which answers are measured, each rendered anew. Those of the promise first. */
export interface MeasuredPlace {
  name: string;
  path: string;
  /** Until the first bytes are there, rather than all. */
  isFirstByte?: boolean;
}

export const drawPlaces: MeasuredPlace[] = [
  { name: 'History of Express Entry', path: '/draws/express-entry' },
  { name: 'History of a stream', path: '/draws/express-entry?stream=cec' },
  { name: 'History by cut-off', path: '/draws/express-entry?sort=highest-cut-off' },
  { name: 'Draw page', path: '/draws/express-entry/284' },
  { name: 'Board of all draws', path: '/draws' },
  { name: 'Province', path: '/draws/pnp/bc' },
  { name: 'API, draws', path: '/api/v1/draws' },
  { name: 'API, draws of a program', path: '/api/v1/draws?program=express-entry' },
  { name: 'API, draws filtered', path: '/api/v1/draws?stream=cec&year=2019&minInvitations=1000' },
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

export const searchPlaces: MeasuredPlace[] = [{ name: 'Search', path: '/search?q=healthcare' }];
