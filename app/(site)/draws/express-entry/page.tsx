import { RoundFilter } from '@/components/draws/round-filter';
import { RoundsByYear } from '@/components/draws/rounds-by-year';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { getDrawFacets } from '@/lib/draws/lists/facets';
import { listDraws } from '@/lib/draws/queries';
import { formatInteger } from '@/lib/numbers';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const path = '/draws/express-entry';
const description =
  'Every Express Entry round of invitations since January 2015: date, stream, invitations and CRS cut-off.';
export const metadata = pageMetadata({ title: 'Express Entry draws', description, path });

/** More rounds than there will be for years: the history is one page to search and to print. */
const limit = 1000;

type Props = { searchParams: Promise<{ stream?: string | string[]; year?: string | string[] }> };

/** All rounds of Express Entry, or those of a stream or a year. */
export default async function ExpressEntryPage({ searchParams }: Props) {
  const query = await searchParams;
  const stream = typeof query.stream === 'string' && query.stream ? query.stream : null;
  const year = typeof query.year === 'string' && /^20\d\d$/.test(query.year) ? Number(query.year) : null;
  const [rounds, facets, { settings }] = await Promise.all([
    listDraws({ program: 'express-entry', stream, year }, { limit }),
    getDrawFacets('express-entry'),
    siteData(),
  ]);
  const { draws = [], total } = rounds.data ?? {};
  const streamName = facets.data.streams.find((each) => each.stream.slug === stream)?.stream.name;
  const scope = [streamName, year].filter(Boolean).join(', ');
  // A choice that the page does not offer is no page: made-up ones would fill the memory.
  const isOffered =
    (!query.stream || streamName !== undefined) &&
    (!query.year || facets.data.years.some((each) => each.year === year));
  return (
    <Frame path={path} current="/draws" reads={[rounds, facets]} status={isOffered ? undefined : 404}>
      <PageHead
        kicker={<a href="/draws">Draws</a>}
        title={scope ? `Express Entry draws: ${scope}` : 'Express Entry draws'}
        standfirst={description}
      />
      <Notice text={settings.demoNotice} />
      <RoundFilter action={path} facets={facets.data} stream={stream} year={year} />
      {total && total.draws > 0 ? (
        <>
          <p className="sum">
            {formatInteger(total.draws)} {total.draws === 1 ? 'round' : 'rounds'},{' '}
            {formatInteger(total.invitations)} invitations
          </p>
          <RoundsByYear draws={draws} caption={scope || 'All rounds'} />
        </>
      ) : (
        <p>
          No round fits this choice. <a href={path}>Show all rounds</a>
        </p>
      )}
    </Frame>
  );
}
