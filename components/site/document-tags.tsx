import { documentMetas } from '@/lib/document-metas';

type Props = {
  /** What the page was made of: the tags of everything that it read. */
  tags: readonly string[];
  /** For a page that found nothing. 404 is never kept in memory, 410 is. */
  status?: 404 | 410;
  /** A path on this site: the answer becomes a 308 to it. */
  location?: string;
};

/**
 * Tells the document layer what a page is made of. A page may render several (a layout its own):
 * the tags add up. A page without any is never kept in memory.
 */
export function DocumentTags({ tags, status, location }: Props) {
  return (
    <>
      <meta name={documentMetas.tags} content={[...new Set(tags)].join(' ')} />
      {status ? <meta name={documentMetas.status} content={String(status)} /> : null}
      {location ? <meta name={documentMetas.location} content={location} /> : null}
    </>
  );
}
