/** The header in which a CDN takes a document's tags, if there is one. */
export type CdnTagHeader = 'Surrogate-Key' | 'Cache-Tag' | null;

/** The tags for a CDN, as a flat header; nothing where there is none to tell, or nothing to say. */
export function cdnTagsOf(header: CdnTagHeader, tags: readonly string[]): string[] {
  if (!header || tags.length === 0) return [];
  return [header, tags.join(header === 'Cache-Tag' ? ',' : ' ')];
}
