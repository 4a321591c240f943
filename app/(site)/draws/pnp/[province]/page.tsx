import type { Metadata } from 'next';
import { cache } from 'react';
import { ProvinceFacts } from '@/components/draws/province/province-facts';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { listDraws } from '@/lib/draws/queries';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';
import { siteData } from '../../../site-data';
import { ProvinceParts } from './province-parts';
import { descriptionOf, ProvinceStructure } from './province-structure';

/** Every draw has its place on the page (`#number`), so all of them stand on one. */
const limit = 1000;

const readProvince = cache((province: string) => listDraws({ program: `pnp-${province}` }, { limit }));

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
  const { shortName, name, isPnp, url } = program;
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
        <ProvinceParts program={program} draws={draws} streams={streams.data} />
      </div>
      <ProvinceStructure program={program} />
    </Frame>
  );
}
