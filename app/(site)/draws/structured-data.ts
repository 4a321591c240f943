import { getEnv } from '@/lib/env';

const absolute = (path: string) => new URL(path, getEnv().siteUrl).href;

/** The way from the front page to a page about draws. */
export function drawsBreadcrumbs(places: { name: string; path: string }[]): Record<string, unknown> {
  const trail = [{ name: 'Draws', path: '/draws' }, ...places];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: absolute(path),
    })),
  };
}

interface DatasetFacts {
  name: string;
  description: string;
  path: string;
  program: string;
  /** First and last calendar date, where they are known. */
  from?: string | null;
  until?: string | null;
  /** Where the figures come from. */
  source?: string;
}

/** Draws as a data set that can be downloaded, for search engines. */
export function drawsDataset(facts: DatasetFacts): Record<string, unknown> {
  const { name, description, path, program, from, until, source } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: absolute(path),
    isAccessibleForFree: true,
    ...(from && { temporalCoverage: until && until !== from ? `${from}/${until}` : from }),
    ...(source && { isBasedOn: source }),
    spatialCoverage: 'Canada',
    creator: { '@type': 'NewsMediaOrganization', name: 'CIN', url: getEnv().siteUrl },
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absolute(`/api/v1/draws.csv?program=${encodeURIComponent(program)}`),
      },
    ],
  };
}
