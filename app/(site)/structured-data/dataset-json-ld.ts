import type { Dataset, WithContext } from 'schema-dts';

interface DatasetFacts {
  name: string;
  description: string;
  /** Path on this site. */
  path: string;
  program: string;
  /** Calendar date of a single draw. */
  date?: string | null;
  /** Where the figures come from. */
  source?: string;
}

/** Draws as a data set that can be downloaded. */
export function datasetJsonLd(
  site: { url: string; name: string },
  { name, description, path, program, date, source }: DatasetFacts,
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: site.url + path,
    isAccessibleForFree: true,
    ...(date && { temporalCoverage: date }),
    ...(source && { isBasedOn: source }),
    spatialCoverage: 'Canada',
    creator: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${site.url}/api/v1/draws.csv?program=${encodeURIComponent(program)}`,
    },
  };
}
