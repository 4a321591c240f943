import { LookedAt } from '@/components/draws/looked-at';
import { Scoreboard } from '@/components/draws/scoreboard';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { getDrawBoard } from '@/lib/draws/lists/board';
import { getSourceLook } from '@/lib/draws/lists/source-look';
import { getStreamStandings } from '@/lib/draws/lists/stream-standings';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';
import { siteData } from '../site-data';
import { BoardParts } from './board-parts';
import { DrawStructure } from './draw-structure';
import { NextSteps } from './next-steps';

const description =
  'The newest round of invitations of every program: Express Entry by stream, and each province.';
export const metadata = pageMetadata({ title: 'Draws', description, path: '/draws' });

/** The board of all draws: where every program and stream stands, and what moved. */
export default async function DrawsPage() {
  const [board, streams, look, { settings }] = await Promise.all([
    getDrawBoard(),
    getStreamStandings(),
    getSourceLook('express-entry'),
    siteData(),
  ]);
  const latest = board.data.find(({ program }) => program.slug === 'express-entry')?.latest;
  const standings = streams.data.get('express-entry');
  const standing = standings?.find(({ draw }) => draw.number === latest?.number);
  return (
    <Frame path="/draws" reads={[board, streams, look]}>
      <PageHead title="Draws" standfirst={description} />
      <div className="stack">
        <div className="lead">
          <Notice text={settings.demoNotice} />
          {latest && <Scoreboard draw={latest} before={standing?.before} />}
          {look.data && <LookedAt look={look.data} timeZone={settings.timeZone} />}
          <NextSteps latest={latest ?? null} />
        </div>
        <BoardParts rows={board.data} streams={streams.data} />
      </div>
      <DrawStructure />
    </Frame>
  );
}
