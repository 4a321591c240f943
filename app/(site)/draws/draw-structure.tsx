import { JsonLd } from '@/components/site/json-ld';
import { getEnv } from '@/lib/env';
import { siteData } from '../site-data';
import { breadcrumbsJsonLd } from '../structured-data/breadcrumbs-json-ld';
import { datasetJsonLd } from '../structured-data/dataset-json-ld';

interface DrawStructureProps {
  /** The way below the page of all draws, the page itself last; paths on this site. */
  steps?: { name: string; path: string }[];
  /** Where the page is a set of figures of its own. */
  dataset?: Parameters<typeof datasetJsonLd>[1];
}

/** What search engines are told of a page about draws: the way to it, and its figures as a data set. */
export async function DrawStructure({ steps = [], dataset }: DrawStructureProps) {
  const { siteUrl } = getEnv();
  const { siteName } = (await siteData()).settings;
  return (
    <>
      <JsonLd data={breadcrumbsJsonLd(siteUrl, [{ name: 'Draws', path: '/draws' }, ...steps])} />
      {dataset && <JsonLd data={datasetJsonLd({ url: siteUrl, name: siteName }, dataset)} />}
    </>
  );
}
