import { LatestList } from '@/components/draws/latest-list';
import { ProgramBoard } from '@/components/draws/program-board';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { getDrawBoard } from '@/lib/draws/lists/board';
import { getStreamStandings } from '@/lib/draws/lists/stream-standings';
import { listLatestPnpDraws } from '@/lib/draws/queries';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';
import { DrawStructure } from '../draw-structure';

const path = '/draws/pnp';
const description =
  'What the provinces and territories invite. Each has its own score scale: scores of two provinces never compare, and none is a CRS score.';
export const metadata = pageMetadata({ title: 'Provincial draws', description, path });

/** Where each province stands, and the newest draws of all of them. */
export default async function ProvincesPage() {
  const [board, streams, newest, { settings }] = await Promise.all([
    getDrawBoard(),
    getStreamStandings(),
    listLatestPnpDraws(40),
    siteData(),
  ]);
  const provinces = board.data.filter(({ program }) => program.slug !== 'express-entry');
  return (
    <Frame path={path} current="/draws" reads={[board, streams, newest]}>
      <PageHead kicker={<a href="/draws">Draws</a>} title="Provincial draws" standfirst={description} />
      <div className="stack">
        <Notice text={settings.demoNotice} />
        <Part id="provinces" title="By province and territory">
          <ProgramBoard rows={provinces} streams={streams.data} />
        </Part>
        <Part id="newest" title="Newest first">
          <LatestList draws={newest.data} />
        </Part>
      </div>
      <DrawStructure steps={[{ name: 'Provincial draws', path }]} />
    </Frame>
  );
}
