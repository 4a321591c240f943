import type { Metadata } from 'next';
import { cache } from 'react';
import { ProvinceTable } from '@/components/draws/province-table';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { listDraws } from '@/lib/draws/queries';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';
import { siteData } from '../../../site-data';

/** Every draw has its place on the page (`#number`), so all of them stand on one. */
const limit = 1000;

const readProvince = cache((province: string) => listDraws({ program: `pnp-${province}` }, { limit }));
type Props = { params: Promise<{ province: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await readProvince((await params).province);
  if (!data) return missingMetadata;
  const { name, shortName, url } = data.program;
  const description = `Draws of the ${name}: date, stream, invitations and minimum score.`;
  return pageMetadata({ title: `${shortName} draws`, description, path: url });
}

/** All draws of a province, each at its own place. */
export default async function ProvincePage({ params }: Props) {
  const { province } = await params;
  const [read, { settings }] = await Promise.all([readProvince(province), siteData()]);
  if (!read.data) return <Missing path={`/draws/pnp/${province}`} reads={[read]} />;
  const { program, draws } = read.data;
  return (
    <Frame path={program.url} current="/draws" reads={[read]}>
      <PageHead
        kicker={<a href="/draws/pnp">Provincial draws</a>}
        title={`${program.shortName} draws`}
        standfirst={program.name}
      />
      {program.note && <p className="plain">{program.note}</p>}
      {program.sourceUrl && (
        <p className="plain">
          Source:{' '}
          <a href={program.sourceUrl} rel="noopener">
            {new URL(program.sourceUrl).host}
          </a>
        </p>
      )}
      <Notice text={settings.demoNotice} />
      {draws.length > 0 ? (
        <ProvinceTable draws={draws} program={program} />
      ) : (
        <p>No draw of this program is on record yet.</p>
      )}
    </Frame>
  );
}
