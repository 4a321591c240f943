import type { Graph, NewsMediaOrganization } from 'schema-dts';

export interface SiteFacts {
  /** Without a slash at its end. */
  url: string;
  name: string;
  tagline: string;
}

/** The newsroom, as publisher of what it says. */
export function publisherJsonLd(site: SiteFacts): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}/#publisher`,
    name: site.name,
    url: `${site.url}/`,
    logo: { '@type': 'ImageObject', url: `${site.url}/icon-512.png`, width: '512', height: '512' },
    correctionsPolicy: `${site.url}/about/corrections`,
  };
}

/** The newsroom and its site, with the address of its search: for the front page. */
export function siteJsonLd(site: SiteFacts): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      publisherJsonLd(site),
      {
        '@type': 'WebSite',
        '@id': `${site.url}/#site`,
        name: site.name,
        alternateName: site.tagline || undefined,
        url: `${site.url}/`,
        inLanguage: 'en-CA',
        publisher: { '@id': `${site.url}/#publisher` },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${site.url}/search?q={search_term_string}` },
          // Google's name for the placeholder's rule; schema.org spells it the same way.
          ...{ 'query-input': 'required name=search_term_string' },
        },
      },
    ],
  };
}
