import { AnomalyNotes } from '@/components/draws/record/anomaly-notes';
import { DrawSource } from '@/components/draws/record/draw-source';
import { EmbedCode } from '@/components/draws/record/embed-code';
import { MyScore } from '@/components/draws/record/my-score';
import { Neighbours } from '@/components/draws/record/neighbours';
import { Withdrawn } from '@/components/draws/record/withdrawn';
import { Scoreboard } from '@/components/draws/scoreboard';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { listArticlesAboutDraw } from '@/lib/articles/related';
import type { DrawView } from '@/lib/draws/views';
import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';
import { Frame } from '../../../frame';
import { siteData } from '../../../site-data';
import { DrawContext } from './draw-context';

/** One round: its figures, what they mean, what they are compared with, where they come from. */
export async function DrawPage({ draw, read }: { draw: DrawView; read: Pick<Read<unknown>, 'tags'> }) {
  const [articles, { settings }] = await Promise.all([listArticlesAboutDraw(draw, 6), siteData()]);
  const { timeZone, demoNotice } = settings;
  return (
    <Frame path={draw.url} current="/draws" reads={[read, articles]}>
      <PageHead
        kicker={<a href="/draws/express-entry">Express Entry draws</a>}
        title={`Round ${draw.number}: ${draw.label}`}
      />
      <div className="stack">
        {draw.isWithdrawn ? (
          <Withdrawn draw={draw} timeZone={timeZone} />
        ) : (
          <Scoreboard draw={draw} isOwnPage />
        )}
        {!draw.isWithdrawn && <MyScore />}
        <AnomalyNotes anomalies={draw.anomalies} />
        <DrawContext draw={draw} articles={articles.data} timeZone={timeZone} />
        <Part id="source" title="Where this comes from">
          <DrawSource draw={draw} timeZone={timeZone} />
          <Notice text={demoNotice} />
        </Part>
        {!draw.isWithdrawn && <EmbedCode draw={draw} siteUrl={getEnv().siteUrl} />}
        <Neighbours older={draw.older} newer={draw.newer} />
      </div>
    </Frame>
  );
}
