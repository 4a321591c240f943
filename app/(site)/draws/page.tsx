import { ProgramBoard } from '@/components/draws/program-board';
import { Scoreboard } from '@/components/draws/scoreboard';
import { StreamBoard } from '@/components/draws/stream-board';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { getDrawBoard } from '@/lib/draws/lists/board';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';
import { siteData } from '../site-data';

const description =
  'The newest round of invitations of every program: Express Entry by stream, and each province.';
export const metadata = pageMetadata({ title: 'Draws', description, path: '/draws' });

/** The board of all draws: where every program and stream stands. */
export default async function DrawsPage() {
  const [board, streams, { settings }] = await Promise.all([
    getDrawBoard(),
    listStreamStandings('express-entry'),
    siteData(),
  ]);
  const expressEntry = board.data.find(({ program }) => program.slug === 'express-entry');
  const provinces = board.data.filter(({ program }) => program.slug !== 'express-entry');
  return (
    <Frame path="/draws" reads={[board, streams]}>
      <PageHead title="Draws" standfirst={description} />
      <div className="stack">
        <Notice text={settings.demoNotice} />
        {expressEntry?.latest && <Scoreboard draw={expressEntry.latest} />}
        <Part
          id="streams"
          title="Express Entry by stream"
          more={{ name: 'Every Express Entry round', url: '/draws/express-entry' }}
        >
          <StreamBoard rows={streams.data} scoreScale="CRS" />
        </Part>
        <Part
          id="provinces"
          title="Provinces and territories"
          more={{ name: 'All provincial draws', url: '/draws/pnp' }}
        >
          <ProgramBoard rows={provinces} />
        </Part>
      </div>
    </Frame>
  );
}
