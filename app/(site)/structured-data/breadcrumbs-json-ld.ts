import type { BreadcrumbList, WithContext } from 'schema-dts';

/**
 * The way from the front page to a page.
 * @param steps below the front page, the page itself last; paths on this site.
 */
export function breadcrumbsJsonLd(
  siteUrl: string,
  steps: { name: string; path: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Front page', path: '/' }, ...steps].map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: siteUrl + path,
    })),
  };
}
