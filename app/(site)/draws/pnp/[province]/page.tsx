import type { Metadata } from 'next';
import { cache } from 'react';
import { ProvinceFacts } from '@/components/draws/province/province-facts';
import { ProvinceTable } from '@/components/draws/province/province-table';
import { hasStreamCharts, StreamCharts } from '@/components/draws/province/stream-charts';
import { StreamBoard } from '@/components/draws/stream-board';
import { ReportLink } from '@/components/reports/report-link';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { listDraws } from '@/lib/draws/queries';
import type { ProgramView } from '@/lib/draws/views';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';
import { siteData } from '../../../site-data';
import { DrawStructure } from '../../draw-structure';

/** Every draw has its place on the page (`#number`), so all of them stand on one. */
const limit = 1000;

const readProvince = cache((province: string) => listDraws({ program: `pnp-${province}` }, { limit }));
const descriptionOf = ({ name }: ProgramView) =>
  `Draws of the ${name}: date, stream, invitations and minimum score.`;

type Props = { params: Promise<{ province: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await readProvince((await params).province);
  if (!data) return missingMetadata;
  const { shortName, url } = data.program;
  return pageMetadata({ title: `${shortName} draws`, description: descriptionOf(data.program), path: url });
}

/** A province: what its figures are, where its streams stand, their scores over time, and all draws. */
export default async function ProvincePage({ params }: Props) {
  const { province } = await params;
  const [read, streams, { settings }] = await Promise.all([
    readProvince(province),
    listStreamStandings(`pnp-${province}`),
    siteData(),
  ]);
  if (!read.data) return <Missing path={`/draws/pnp/${province}`} reads={[read]} />;
  const { program, draws, total } = read.data;
  const { scoreScale, shortName, name, isPnp, slug, url } = program;
  return (
    <Frame path={url} current="/draws" reads={[read, streams]}>
      <PageHead
        kicker={<a href="/draws/pnp">Provincial draws</a>}
        title={`${shortName} draws`}
        standfirst={name}
      />
      <div className="stack">
        <div className="lead">
          {!isPnp && <p className="notice">This is not a provincial nominee program (PNP).</p>}
          <ProvinceFacts program={program} total={total} />
          <Notice text={settings.demoNotice} />
        </div>
        {streams.data.length > 0 && (
          <Part id="streams" title="By stream">
            <StreamBoard rows={streams.data} scoreScale={scoreScale} />
          </Part>
        )}
        {scoreScale && hasStreamCharts(draws, scoreScale) && (
          <Part id="charts" title={`Minimum scores over time (${scoreScale})`}>
            <StreamCharts draws={draws} scoreScale={scoreScale} />
          </Part>
        )}
        <Part id="all" title="All draws">
          {draws.length > 0 ? (
            <ProvinceTable draws={draws} program={program} />
          ) : (
            <p>No draw of this program is on record yet.</p>
          )}
          <ReportLink path={url} question="A figure that differs from the source?" />
        </Part>
      </div>
      <DrawStructure
        steps={[
          { name: 'Provincial draws', path: '/draws/pnp' },
          { name: shortName, path: url },
        ]}
        dataset={{
          name: `${shortName} draws`,
          description: descriptionOf(program),
          path: url,
          program: slug,
        }}
      />
    </Frame>
  );
}
