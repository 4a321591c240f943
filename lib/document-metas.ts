/** The names under which a page tells the document layer what it is made of. The layer removes them. */
export const documentMetas = {
  /** Content tags, separated by spaces. */
  tags: 'cin:tags',
  /** 404 or 410, where the page found nothing. */
  status: 'cin:status',
  /** The address that the page has moved to, answered with 308. */
  location: 'cin:location',
} as const;

/** How a route handler (a feed, say) names its tags: in a header, removed like the metas. */
export const documentTagsHeader = 'x-cin-tags';
